using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>The arrays that lexing and parsing fill, kept from file to file; one for each thread that parses.</summary>
public sealed class ParseBuffers
{
    internal NameTable Names { get; } = new();

    internal TreeNotes Notes { get; } = new();

    internal Token[] Tokens = new Token[4096];

    internal Node[] Nodes = new Node[4096];

    /// <summary>How many of <see cref="Nodes"/> the last tree used.</summary>
    internal int NodeCount;

    /// <summary>The tree that was made last.</summary>
    internal SyntaxTree? Tree;

    /// <summary>Lets go of the last tree, which is then no longer valid, so that its memory can be used again.</summary>
    public void Forget()
    {
        Array.Clear(Nodes, 0, NodeCount);
        NodeCount = 0;
        Notes.Clear();
        Tree?.Empty();
        Tree = null;
    }
}
