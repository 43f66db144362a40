using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Tokens by their place in the source, to find what stands around a node. Kept from file to file.</summary>
internal sealed class TokenMap
{
    // Only places where a token starts or ends are ever asked for, and those are always written: no need to clear.
    private int[] _starts = [];
    private int[] _ends = [];

    private SyntaxTree _tree = null!;

    public void Reset(SyntaxTree tree)
    {
        _tree = tree;
        var length = tree.Source.Length + 1;
        if (_starts.Length < length)
        {
            _starts = new int[length + length / 2];
            _ends = new int[length + length / 2];
        }
        var tokens = tree.Tokens;
        var starts = _starts;
        var ends = _ends;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Start == token.End || token.Kind == TokenKind.Indent)
                continue;
            starts[token.Start] = i;
            ends[token.End] = i;
        }
    }

    /// <summary>The token that starts at an offset.</summary>
    public int StartingAt(int offset) => _starts[offset];

    /// <summary>The token that ends at an offset.</summary>
    public int EndingAt(int offset) => _ends[offset];

    /// <summary>The token before, comments and line endings left out; −1 at the start of the file.</summary>
    public int Before(int token)
    {
        var tokens = _tree.Tokens;
        do
            token--;
        while (token >= 0 && tokens[token].IsTrivia);
        return token;
    }

    /// <summary>The token behind, comments and line endings left out.</summary>
    public int Behind(int token)
    {
        var tokens = _tree.Tokens;
        do
            token++;
        while (token < tokens.Length - 1 && tokens[token].IsTrivia);
        return Math.Min(token, tokens.Length - 1);
    }

    /// <summary>The token before a node.</summary>
    public int Before(Node node) => Before(_starts[node.Start]);

    /// <summary>The token behind a node.</summary>
    public int Behind(Node node) => Behind(_ends[node.End]);

    public TokenKind KindOf(int token) => token < 0 ? TokenKind.EndOfFile : _tree.Tokens[token].Kind;

    public Token this[int token] => _tree.Tokens[token];

    /// <summary>The keyword of the <c>match</c> statement that is looked at: what stands behind it are no arguments.</summary>
    public int MatchKeyword { get; set; } = -1;

    /// <summary>Whether an expression stands in parentheses of its own: not those of a call.</summary>
    public bool IsParenthesized(Node node)
    {
        if (_tree.Tokens[Behind(node)].Kind != TokenKind.RightParenthesis)
            return false;
        var open = Before(node);
        return open >= 0 && _tree.Tokens[open].Kind == TokenKind.LeftParenthesis && !OpensArguments(open);
    }

    /// <summary>Whether parentheses stand around a node, whatever they are.</summary>
    public bool IsInParentheses(Node node) =>
        KindOf(Behind(node)) == TokenKind.RightParenthesis && KindOf(Before(node)) == TokenKind.LeftParenthesis;

    /// <summary>Whether a parenthesis begins the arguments of a call or class.</summary>
    public bool OpensArguments(int open)
    {
        var before = Before(open);
        if (before < 0 || before == MatchKeyword)
            return false;
        return _tree.Tokens[before].Kind is TokenKind.Name or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace
            or TokenKind.String or TokenKind.FStringEnd or TokenKind.TStringEnd or TokenKind.Int or TokenKind.Float or TokenKind.Complex
            or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.Ellipsis;
    }

    /// <summary>The outermost pair of parentheses around an expression: its tokens, or none.</summary>
    /// <param name="arguments">Those of a call or class of which it is the only argument are taken for its own.</param>
    public (int Open, int Close) OutermostParentheses(Node node, bool arguments = false)
    {
        var result = (-1, -1);
        int open = Before(node), close = Behind(node);
        while (open >= 0 && KindOf(open) == TokenKind.LeftParenthesis && KindOf(close) == TokenKind.RightParenthesis && (arguments || !OpensArguments(open)))
        {
            result = (open, close);
            open = Before(open);
            close = Behind(close);
        }
        return result;
    }

    /// <summary>Where a dotted name is written with something between its parts, its parts are names and dots.</summary>
    public bool IsPlain(Identifier name) => StartingAt(name.Start) == EndingAt(name.End);
}
