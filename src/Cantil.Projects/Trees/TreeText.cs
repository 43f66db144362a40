using System.Text;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Trees;

/// <summary>Draws a tree for people.</summary>
public static class TreeText
{
    /// <summary>The lines, each with its end.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="options">How it is shown.</param>
    /// <param name="note">What is said behind a package, or null; may be null itself.</param>
    public static string Write(LockTree tree, TreeOptions options, Func<LockNode, string?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(options);
        return new Drawing(tree, options, note).Draw();
    }

    private sealed class Drawing(LockTree tree, TreeOptions options, Func<LockNode, string?>? note)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _prefix = new();
        private readonly HashSet<LockNode> _drawn = [];
        private readonly HashSet<LockNode> _open = [];
        private readonly Stack<(LockNode? Node, IReadOnlyList<TreeLine> Children, int Next)> _levels = new();
        private bool _hasRepeated;

        // By hand instead of by recursion: a lock may lead as deep as it likes.
        public string Draw()
        {
            foreach (var root in tree.Roots)
            {
                Open(root);
                while (_levels.TryPop(out var level))
                {
                    if (level.Next == level.Children.Count)
                    {
                        if (level.Node is not null)
                            _open.Remove(level.Node);
                        _prefix.Length = Math.Max(0, _prefix.Length - 4);
                        continue;
                    }
                    var isLast = level.Next == level.Children.Count - 1;
                    _levels.Push((level.Node, level.Children, level.Next + 1));
                    _text.Append(_prefix).Append(isLast ? "└── " : "├── ");
                    var depth = _levels.Count;
                    _prefix.Append(isLast ? "    " : "│   ");
                    Open(level.Children[level.Next]);
                    if (_levels.Count == depth)
                        _prefix.Length -= 4;
                }
            }
            if (_hasRepeated)
                _text.Append("(*) What stands below is shown above.\n");
            return _text.ToString();
        }

        private void Open(TreeLine line)
        {
            _text.Append(line.Name);
            if (line.Version is { } version)
                _text.Append(" v").Append(version);
            if (line.Extra is { } extra)
                _text.Append(" (extra: ").Append(extra).Append(')');
            if (line.Group is { } group)
                _text.Append(" (group: ").Append(group).Append(')');
            if (line.Node is not null && note?.Invoke(line.Node) is { } said)
                _text.Append(' ').Append(said);
            IReadOnlyList<TreeLine> children = _levels.Count < options.Depth ? tree.Children(line) : [];
            if (children.Count > 0 && line.Node is { } node && (_open.Contains(node) || (options.HidesRepeated && !_drawn.Add(node))))
            {
                _text.Append(" (*)");
                _hasRepeated = true;
                children = [];
            }
            _text.Append('\n');
            if (children.Count == 0)
                return;
            if (line.Node is not null)
                _open.Add(line.Node);
            _levels.Push((line.Node, children, 0));
        }
    }
}
