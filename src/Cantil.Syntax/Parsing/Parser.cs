using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>
/// Reads Python by recursive descent over the tokens of a whole text (reference, chapter 10: full grammar). It accepts
/// the union of Python 3.8 to 3.14, never throws, and gives every text a tree: after an error it goes on at the next
/// logical line.
/// </summary>
public sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly SourceKind _sourceKind;
    private readonly NameTable _names;
    private readonly Token[] _tokens;
    private readonly int _tokenCount;
    private readonly List<SyntaxError> _errors;
    private readonly List<VersionedSyntax> _versioned = [];
    private readonly TreeNotes _notes;
    private Node[] _nodes;
    private int _nodeCount;

    /// <summary>The current token, never trivia, and its kind.</summary>
    private int _at;
    private TokenKind _kind;

    /// <summary>Where the token before the current one ends.</summary>
    private int _previousEnd;

    private Parser(SourceText source, SourceKind kind, NameTable names, Token[] tokens, int tokenCount, ParseBuffers buffers, List<SyntaxError> errors)
    {
        _source = source;
        _sourceKind = kind;
        _names = names;
        _tokens = tokens;
        _tokenCount = tokenCount;
        _nodes = buffers.Nodes;
        _notes = buffers.Notes;
        _errors = errors;
        _lexicalErrorCount = errors.Count;
    }

    /// <summary>Reads a text into a tree; whatever the text, there is one, and its errors say what is wrong.</summary>
    /// <param name="buffers">Reused for the tree where given; a tree that they held before is no longer valid.</param>
    public static SyntaxTree Parse(SourceText source, SourceKind kind = SourceKind.Python, ParseBuffers? buffers = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        buffers ??= new ParseBuffers();
        buffers.Names.Reset(source);
        var errors = new List<SyntaxError>();
        buffers.Notes.Clear();
        var lexer = new Lexer(source, kind, buffers.Names, buffers.Tokens, buffers.Notes, errors);
        lexer.Run();
        buffers.Tokens = lexer.Tokens;
        var parser = new Parser(source, kind, buffers.Names, lexer.Tokens, lexer.Count, buffers, errors);
        parser.Start(0);
        return parser.Finish(parser.ParseModule(), buffers);
    }

    /// <summary>
    /// Reads one expression: what stands between two offsets of a text, such as the content of a string annotation. Line
    /// endings in it do not count.
    /// </summary>
    /// <returns>A tree whose root holds one <see cref="Expr"/>; its places are those of <paramref name="source"/>.</returns>
    public static SyntaxTree ParseExpression(SourceText source, int start, int end, ParseBuffers? buffers = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)end, (uint)source.Length, nameof(end));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)end, nameof(start));
        buffers ??= new ParseBuffers();
        buffers.Names.Reset(source);
        return ParseExpression(source, start, end, buffers, buffers.Names);
    }

    /// <summary>The same, with the names of another tree of the same text, so that the names of both can be compared.</summary>
    /// <param name="buffers">Not those of the other tree.</param>
    public static SyntaxTree ParseExpression(SyntaxTree within, int start, int end, ParseBuffers buffers)
    {
        ArgumentNullException.ThrowIfNull(within);
        ArgumentNullException.ThrowIfNull(buffers);
        return ParseExpression(within.Source, start, end, buffers, within.Names);
    }

    /// <summary>
    /// Reads one expression from a text of its own, such as the value of a string annotation with escapes, with the names of
    /// another tree.
    /// </summary>
    /// <param name="buffers">Not those of the other tree.</param>
    /// <returns>A tree whose places are those of <paramref name="text"/>.</returns>
    public static SyntaxTree ParseExpression(SourceText text, NameTable names, ParseBuffers buffers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(buffers);
        return ParseExpression(text, 0, text.Length, buffers, names);
    }

    private static SyntaxTree ParseExpression(SourceText source, int start, int end, ParseBuffers buffers, NameTable names)
    {
        var errors = new List<SyntaxError>();
        buffers.Notes.Clear();
        var lexer = new Lexer(source, SourceKind.Python, names, buffers.Tokens, buffers.Notes, errors);
        lexer.RunExpression(start, end);
        buffers.Tokens = lexer.Tokens;
        var parser = new Parser(source, SourceKind.Python, names, lexer.Tokens, lexer.Count, buffers, errors);
        parser.Start(start);
        return parser.Finish(parser.ParseExpressionModule(start, end), buffers);
    }

    private void Start(int start)
    {
        _previousEnd = start;
        _at = -1;
        SkipTrivia();
    }

    private SyntaxTree Finish(Module root, ParseBuffers buffers)
    {
        if (buffers.NodeCount > _nodeCount && ReferenceEquals(buffers.Nodes, _nodes))
            Array.Clear(_nodes, _nodeCount, buffers.NodeCount - _nodeCount);
        buffers.Nodes = _nodes;
        buffers.NodeCount = _nodeCount;
        if (_errors.Count > 1)
            _errors.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return buffers.Tree = new SyntaxTree(_source, _sourceKind, _names, _tokens, _tokenCount, _nodes, _nodeCount, root, _errors, _versioned, _notes);
    }

    private ref readonly Token Current => ref _tokens[_at];

    private int CurrentStart => _tokens[_at].Start;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Next()
    {
        _previousEnd = _tokens[_at].End;
        SkipTrivia();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipTrivia()
    {
        TokenKind kind;
        do
            kind = _tokens[++_at].Kind;
        while (kind <= TokenKind.LastTrivia);
        _kind = kind;
    }

    /// <summary>The index of the first token behind another that is no trivia.</summary>
    private int After(int token)
    {
        if (token >= _tokenCount - 1)
            return token;
        do
            token++;
        while (_tokens[token].Kind <= TokenKind.LastTrivia);
        return token;
    }

    private TokenKind Peek => _tokens[After(_at)].Kind;

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind)
            return false;
        Next();
        return true;
    }

    private bool Expect(TokenKind kind)
    {
        if (Accept(kind))
            return true;
        ReportExpected(TokenText.Of(kind));
        return false;
    }

    /// <summary>Gives a finished node its place among the nodes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Add<T>(T node)
        where T : Node
    {
        var count = _nodeCount;
        if (count == _nodes.Length)
            GrowNodes();
        node.Index = count;
        // Where nothing was read, a node that should have been there is empty.
        if (node.End < node.Start)
            node.End = node.Start;
        // The array is exactly Node[]: no covariance to check.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_nodes), count) = node;
        _nodeCount = count + 1;
        return node;
    }

    /// <summary>The same for a node that the checks of a finished tree look at.</summary>
    private T AddNoted<T>(T node)
        where T : Node
    {
        Add(node);
        _notes.Add(node);
        return node;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowNodes() => Array.Resize(ref _nodes, _nodes.Length * 2);
}
