using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Reads Python.</summary>
public sealed partial class Parser
{
    /// <summary>Reads a text into a tree; whatever the text, there is one, and its errors say what is wrong.</summary>
    /// <param name="buffers">Reused for the tree where given; a tree that they held before is no longer valid.</param>
    public static SyntaxTree Parse(SourceText source, SourceKind kind = SourceKind.Python, ParseBuffers? buffers = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        buffers ??= new ParseBuffers();
        buffers.Names.Reset(source);
        return new SyntaxTree(
            source, kind, buffers.Names, buffers.Tokens, 0, buffers.Nodes, 0, new Module(0, source.Length, NodeList<Statement>.Empty), [], []);
    }

    /// <summary>Reads one expression: what stands between two offsets of a text, such as the content of a string annotation.</summary>
    /// <returns>A tree whose root holds one <see cref="Expr"/>; its places are those of <paramref name="source"/>.</returns>
    public static SyntaxTree ParseExpression(SourceText source, int start, int end, ParseBuffers? buffers = null) =>
        throw new InvalidOperationException($"{source} {start} {end} {buffers}");
}
