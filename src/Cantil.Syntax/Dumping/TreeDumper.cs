
namespace Cantil.Syntax.Dumping;

/// <summary>
/// Prints a tree as CPython 3.13's <c>python -m ast</c> does (https://docs.python.org/3.13/library/ast.html#command-line-usage),
/// nodes that came with 3.14 as 3.14 does. Linear in the size of what it prints.
/// </summary>
public static class TreeDumper
{
    /// <summary>Prints a tree and a line ending, or nothing where the result is not <see cref="DumpStatus.Done"/>.</summary>
    public static DumpResult Dump(SyntaxTree tree, Stream output, DumpOptions options)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(output);
        if (DepthMeter.TryFindTooDeep(tree, out var offset))
            return new(DumpStatus.TooDeep, offset);
        if (InvalidLiterals.TryFindFirst(tree, out offset))
            return new(DumpStatus.InvalidLiteral, offset);
        var comments = options.TypeComments ? TypeComments.Collect(tree) : TypeComments.None;
        if (comments.FirstMisplaced is { } misplaced)
            return new(DumpStatus.MisplacedTypeComment, misplaced);
        var writer = new DumpWriter(output);
        new NodePrinter(tree, writer, new CPythonShape(tree, comments, options.Attributes)).Print(tree.Root);
        writer.Flush();
        return new(DumpStatus.Done);
    }
}
