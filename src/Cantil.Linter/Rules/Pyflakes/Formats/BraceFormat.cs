using System.Globalization;
using Cantil.Linter.Engine;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>A format of <c>str.format</c> (library reference, "Format String Syntax"), read once for all rules on it.</summary>
internal sealed class BraceFormat
{
    private readonly BraceFormatParser _parser = new();
    private readonly HashSet<string> _given = [];
    private Call? _node;

    /// <summary>Why it cannot be read, or null.</summary>
    public string? Error => _parser.Error;

    /// <summary>How many placeholders have neither number nor name.</summary>
    public int Automatic => _parser.Automatic;

    /// <summary>The numbers that are written, in order.</summary>
    public List<int> Positions => _parser.Positions;

    /// <summary>The format that a call formats; null where it is another call.</summary>
    public static BraceFormat? Of(Call node, LintContext context)
    {
        if (node.Func is not Attribute { Attr.Name.Id: WellKnown.Format, Value: Constant { ConstantKind: ConstantKind.String } literal })
            return null;
        var format = context.Shared(static () => new BraceFormat());
        if (!ReferenceEquals(format._node, node))
        {
            format._node = node;
            format._parser.Parse(LiteralText.GetUtf8(context.Tree, literal));
        }
        return format;
    }

    /// <summary>Whether a placeholder has a name.</summary>
    public bool Uses(string name) => _parser.HasName(name);

    public List<string>? UnusedNames(Call node, LintContext context)
    {
        if (UnpacksMapping(node))
            return null;
        var unused = new List<string>();
        foreach (var keyword in node.Keywords)
            if (context.Text(keyword.Arg.Name) is var name && !_parser.HasName(name))
                unused.Add(name);
        return unused;
    }

    public List<int> UnusedPositions(Call node, LintContext context)
    {
        _ = context;
        var unused = new List<int>();
        for (var i = 0; i < node.Args.Count; i++)
            if (node.Args[i] is not Starred && i >= Automatic && !_parser.HasPosition(i))
                unused.Add(i);
        return unused;
    }

    public List<string>? Missing(Call node, LintContext context)
    {
        if (UnpacksMapping(node) || UnpacksSequence(node))
            return null;
        var missing = new List<string>();
        for (var i = node.Args.Count; i < Automatic; i++)
            missing.Add(i.ToString(CultureInfo.InvariantCulture));
        foreach (var position in Positions)
            if (position >= node.Args.Count && position >= Automatic)
                missing.Add(position.ToString(CultureInfo.InvariantCulture));
        if (_parser.Names.Count > 0)
            AddMissingNames(node, context, missing);
        return missing;
    }

    private void AddMissingNames(Call node, LintContext context, List<string> missing)
    {
        _given.Clear();
        foreach (var keyword in node.Keywords)
            _given.Add(context.Text(keyword.Arg.Name));
        foreach (var name in _parser.Names)
            if (!_given.Contains(name))
                missing.Add($"`{name}`");
    }

    private static bool UnpacksMapping(Call node)
    {
        foreach (var keyword in node.Keywords)
            if (keyword.Arg.IsNone)
                return true;
        return false;
    }

    private static bool UnpacksSequence(Call node)
    {
        foreach (var argument in node.Args)
            if (argument is Starred)
                return true;
        return false;
    }
}
