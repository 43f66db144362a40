using Cantil.Foundation.Text;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

public sealed partial class LintContext
{
    private int[] _parents = [];
    private bool _hasParents;

    /// <summary>The node that has this one as a child, or null for the module.</summary>
    public Node? Parent(Node node)
    {
        if (!_hasParents)
            FindParents();
        var parent = _parents[node.Index];
        return parent < 0 ? null : Tree.Nodes[parent];
    }

    /// <summary>The statement that a node is part of; itself where it is one.</summary>
    public Statement? StatementOf(Node node)
    {
        for (var at = node; at is not null; at = Parent(at))
            if (at is Statement statement)
                return statement;
        return null;
    }

    /// <summary>The nearest node above that is of a type, or null.</summary>
    public T? Ancestor<T>(Node node)
        where T : Node
    {
        for (var at = Parent(node); at is not null; at = Parent(at))
            if (at is T found)
                return found;
        return null;
    }

    /// <summary>The offset at which the line of an offset starts.</summary>
    public int LineStart(int offset) => Source.Span[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    /// <summary>The offset behind the last character of the line of an offset, its line ending left out.</summary>
    public int LineEnd(int offset)
    {
        var length = Source.Span[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? Source.Length : offset + length;
    }

    /// <summary>The spaces, tabs and form feeds that the line of an offset starts with.</summary>
    public TextRange Indentation(int offset)
    {
        var start = LineStart(offset);
        var end = start;
        while (Source.Buffer[end] is (byte)' ' or (byte)'\t' or (byte)'\f')
            end++;
        return new TextRange(start, end);
    }

    /// <summary>Whether nothing but space stands before an offset in its line.</summary>
    public bool StartsLine(int offset) => Indentation(offset).End == offset;

    /// <summary>The index of the first token that starts at or behind an offset and is no comment or line ending without meaning.</summary>
    public int NextToken(int offset)
    {
        var tokens = Tree.Tokens;
        var index = Tree.TokenAt(offset);
        while (index < tokens.Length - 1 && tokens[index].IsTrivia)
            index++;
        return index;
    }

    /// <summary>The index of the last token that ends at or before an offset and is no comment or line ending without meaning; -1 if there is none.</summary>
    public int PreviousToken(int offset)
    {
        var tokens = Tree.Tokens;
        var index = Math.Min(Tree.TokenAt(offset), tokens.Length - 1);
        while (index >= 0 && (tokens[index].End > offset || tokens[index].Start >= offset || tokens[index].IsTrivia))
            index--;
        return index;
    }

    /// <summary>Whether there is a comment in a range.</summary>
    public bool HasComment(TextRange range)
    {
        var tokens = Tree.Tokens;
        for (var i = Tree.TokenAt(range.Start); i < tokens.Length && tokens[i].Start < range.End; i++)
            if (tokens[i].Kind == TokenKind.Comment)
                return true;
        return false;
    }

    private void FindParents()
    {
        var nodes = Tree.Nodes;
        if (_parents.Length < nodes.Length)
            _parents = new int[Math.Max(nodes.Length, _parents.Length * 2)];
        _parents.AsSpan(0, nodes.Length).Fill(-1);
        var visitor = new ParentVisitor { Parents = _parents };
        foreach (var node in nodes)
        {
            visitor.Parent = node.Index;
            NodeChildren.Visit(node, ref visitor);
        }
        _hasParents = true;
    }

    private void BeginLocating() => _hasParents = false;

    private struct ParentVisitor : IChildVisitor
    {
        public int[] Parents;
        public int Parent;

        public readonly void Visit(Node child) => Parents[child.Index] = Parent;
    }
}
