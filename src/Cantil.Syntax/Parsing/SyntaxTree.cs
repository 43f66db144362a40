using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax;

/// <summary>
/// A text, read: its tokens (comments and line endings among them), its tree, its names and what is wrong with it. There
/// is a tree for every text. A tree that was parsed into reused <see cref="Parsing.ParseBuffers"/> is valid until they
/// are used again.
/// </summary>
public sealed class SyntaxTree
{
    private readonly Token[] _tokens;
    private readonly Node[] _nodes;

    internal SyntaxTree(
        SourceText source, SourceKind kind, NameTable names, Token[] tokens, int tokenCount, Node[] nodes, int nodeCount,
        Module root, IReadOnlyList<SyntaxError> errors, IReadOnlyList<VersionedSyntax> versionedSyntax,
        TreeNotes notes)
    {
        Source = source;
        SourceKind = kind;
        Names = names;
        _tokens = tokens;
        TokenCount = tokenCount;
        _nodes = nodes;
        NodeCount = nodeCount;
        Root = root;
        Errors = errors;
        VersionedSyntax = versionedSyntax;
        Notes = notes;
    }

    public SourceText Source { get; }

    public SourceKind SourceKind { get; }

    public NameTable Names { get; }

    public Module Root { get; private set; }

    /// <summary>In the order of the source; the last is <see cref="TokenKind.EndOfFile"/>.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    public int TokenCount { get; }

    /// <summary>Every node at its <see cref="Node.Index"/>; after a syntax error some belong to no parent.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes.AsSpan(0, NodeCount);

    public int NodeCount { get; }

    /// <summary>What is wrong, in the order of the source.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>The first error that leaves the tree without what the text says; null where the tree is whole.</summary>
    public SyntaxError? FirstBreak
    {
        get
        {
            for (var i = 0; i < Errors.Count; i++)
                if (!Errors[i].IsOfCompiler)
                    return Errors[i];
            return null;
        }
    }

    /// <summary>Uses of syntax that came with some version of Python, to compare with the target version.</summary>
    public IReadOnlyList<VersionedSyntax> VersionedSyntax { get; }

    /// <summary>What the checks of <see cref="Validation.SyntaxValidator"/> start from.</summary>
    internal TreeNotes Notes { get; }

    /// <summary>Lets go of the nodes, whoever still holds this object.</summary>
    internal void Empty() => Root = null!;

    /// <summary>The indexes of tokens of strings, and of literal parts of f-strings, that hold a backslash and are not raw.</summary>
    public ReadOnlySpan<int> EscapedTokens => Notes.EscapedTokens;

    public string Text(NameId name) => Names.GetString(name);

    /// <summary>The index of the first token that starts at or behind an offset.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = TokenCount - 1;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (_tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
