using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Validation;

/// <summary>
/// Says of a finished tree what CPython 3.13's compiler would refuse in it, beyond the grammar: a text is refused by
/// <c>compile(text, path, "exec")</c> exactly when its tree has errors or this finds some. One for each thread; the lists
/// are valid until the next call.
/// </summary>
public sealed class SyntaxValidator
{
    private readonly ErrorSink _sink = new();
    private readonly RareNodes _rare = new();
    private readonly TreeScan _scan;
    private readonly StatementWalk _statements;
    private readonly DebugNameChecks _debugName;

    public SyntaxValidator()
    {
        var parameters = new ParameterChecks(_sink);
        var stars = new StarChecks(_sink);
        _scan = new TreeScan(_sink, _rare, parameters, stars);
        _statements = new StatementWalk(_sink, _rare, parameters, stars, new NameDeclarations(_sink));
        _debugName = new DebugNameChecks(_sink);
    }

    /// <summary>What is wrong, in the order of the source.</summary>
    public IReadOnlyList<SyntaxError> Errors => _sink.Errors;

    /// <summary>What CPython compiles and warns of, in the order of the source; empty unless asked for.</summary>
    public IReadOnlyList<SyntaxError> Warnings => _sink.Warnings;

    /// <summary>Uses of newer syntax that only the whole tree shows; the parser reports the others with it.</summary>
    public IReadOnlyList<VersionedSyntax> VersionedSyntax => _sink.Versioned;

    /// <summary>Checks a tree.</summary>
    /// <remarks>CPython gets here only with a tree that has no errors; on another the answers may follow from those.</remarks>
    public void Validate(SyntaxTree tree, bool withWarnings = false)
    {
        ArgumentNullException.ThrowIfNull(tree);
        _sink.Reset(withWarnings);
        _rare.Clear();
        var traits = _scan.Scan(tree);
        _statements.Walk(tree, (traits & TreeTraits.NameDeclarations) != 0);
        if (MayHaveDebugName(tree))
            _debugName.Check(tree);
        _sink.Sort();
    }

    private static bool MayHaveDebugName(SyntaxTree tree) => tree.Source.Span.IndexOf("debug__"u8) >= 0 || tree.Names.HasUnusualDebugName;
}
