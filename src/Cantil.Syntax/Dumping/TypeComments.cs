using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>
/// The type comments of a text (PEP 484) and what they belong to, by the rules of CPython's grammar: behind an assignment,
/// behind the colon of <c>for</c>, <c>with</c> and <c>def</c> (or alone in the line below it), and behind a parameter.
/// </summary>
internal sealed class TypeComments
{
    public static readonly TypeComments None = new([], [], []);

    private readonly Dictionary<int, byte[]> _texts;
    private readonly HashSet<int> _owned;

    /// <param name="texts">By the index of the node that a comment belongs to.</param>
    /// <param name="owned">The indexes of their tokens.</param>
    public TypeComments(Dictionary<int, byte[]> texts, HashSet<int> owned, object?[] ignores)
    {
        _texts = texts;
        _owned = owned;
        Ignores = ignores;
    }

    /// <summary>The <see cref="CPythonTypeIgnore"/>s, in order.</summary>
    public object?[] Ignores { get; }

    /// <summary>Where the first type comment stands that belongs to nothing.</summary>
    public int? FirstMisplaced { get; init; }

    public static TypeComments Collect(SyntaxTree tree) => new TypeCommentCollector(tree).Collect();

    /// <summary>Whether a token is a type comment that belongs to a node.</summary>
    public bool IsOwned(int token) => _owned.Contains(token);

    public bool TryGet(Node node, out byte[] text) => _texts.TryGetValue(node.Index, out text!);
}
