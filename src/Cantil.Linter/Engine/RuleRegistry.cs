using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

/// <summary>Which rules are called at which stage; filled once for a selection, then only read.</summary>
internal sealed class RuleRegistry
{
    private static readonly Rule[] None = [];

    private readonly Rule[]?[] _nodes = new Rule[NodeKinds][];
    private readonly Rule[]?[] _tokens = new Rule[TokenKinds][];
    private Rule[] _logicalLines = None;
    private LineTraits[] _lineTraits = [];
    private Rule[] _physicalLines = None;
    private PhysicalTraits[] _physicalTraits = [];
    private Rule[] _bindings = None;
    private Rule[] _scopes = None;
    private Rule[] _files = None;
    private Rule[] _anyFiles = None;
    private Rule[] _projects = None;

    /// <summary>How many values <see cref="NodeKind"/> has at most.</summary>
    public const int NodeKinds = 128;

    /// <summary>How many values <see cref="TokenKind"/> has at most.</summary>
    public const int TokenKinds = 128;

    public bool HasNodeRules { get; private set; }

    public bool HasTokenRules { get; private set; }

    /// <summary>By kind; null where no rule wants such a node.</summary>
    public ReadOnlySpan<Rule[]?> NodeRules => _nodes;

    /// <summary>By kind; null where no rule wants such a token.</summary>
    public ReadOnlySpan<Rule[]?> TokenRules => _tokens;

    public ReadOnlySpan<Rule> LogicalLineRules => _logicalLines;

    /// <summary>Which lines each of <see cref="LogicalLineRules"/> is called for.</summary>
    public ReadOnlySpan<LineTraits> LineTraitsOfRules => _lineTraits;

    /// <summary>What any of <see cref="LogicalLineRules"/> is called for.</summary>
    public LineTraits WantedLineTraits { get; private set; }

    public ReadOnlySpan<Rule> PhysicalLineRules => _physicalLines;

    /// <summary>Which lines each of <see cref="PhysicalLineRules"/> is called for.</summary>
    public ReadOnlySpan<PhysicalTraits> PhysicalTraitsOfRules => _physicalTraits;

    /// <summary>What any of <see cref="PhysicalLineRules"/> is called for.</summary>
    public PhysicalTraits WantedPhysicalTraits { get; private set; }

    public ReadOnlySpan<Rule> BindingRules => _bindings;

    public ReadOnlySpan<Rule> ScopeRules => _scopes;

    /// <summary>Those that are called once a file that could be parsed.</summary>
    public ReadOnlySpan<Rule> FileRules => _files;

    /// <summary>Those that are called once for any file.</summary>
    public ReadOnlySpan<Rule> AnyFileRules => _anyFiles;

    public ReadOnlySpan<Rule> ProjectRules => _projects;

    public void OnNode(Rule rule, ReadOnlySpan<NodeKind> kinds)
    {
        foreach (var kind in kinds)
            Append(ref _nodes[(int)kind], rule);
        HasNodeRules = true;
    }

    public void OnToken(Rule rule, ReadOnlySpan<TokenKind> kinds)
    {
        foreach (var kind in kinds)
            Append(ref _tokens[(int)kind], rule);
        HasTokenRules = true;
    }

    public void OnAnyToken(Rule rule)
    {
        for (var kind = 0; kind < TokenKinds; kind++)
            Append(ref _tokens[kind], rule);
        HasTokenRules = true;
    }

    public void OnLogicalLine(Rule rule, LineTraits wanted = LineTraits.Any)
    {
        Append(ref _logicalLines!, rule);
        Array.Resize(ref _lineTraits, _logicalLines.Length);
        _lineTraits[^1] = wanted;
        WantedLineTraits |= wanted;
    }

    public void OnPhysicalLine(Rule rule, PhysicalTraits wanted = PhysicalTraits.Any)
    {
        Append(ref _physicalLines!, rule);
        Array.Resize(ref _physicalTraits, _physicalLines.Length);
        _physicalTraits[^1] = wanted;
        WantedPhysicalTraits |= wanted;
    }

    public void OnBinding(Rule rule) => Append(ref _bindings!, rule);

    public void OnScope(Rule rule) => Append(ref _scopes!, rule);

    public void OnFile(Rule rule, bool brokenCode)
    {
        if (brokenCode)
            Append(ref _anyFiles!, rule);
        else
            Append(ref _files!, rule);
    }

    public void OnProject(Rule rule) => Append(ref _projects!, rule);

    private static void Append(ref Rule[]? rules, Rule rule)
    {
        var old = rules ?? None;
        var all = new Rule[old.Length + 1];
        old.CopyTo(all, 0);
        all[^1] = rule;
        rules = all;
    }
}
