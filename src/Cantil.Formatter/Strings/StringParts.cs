using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Strings;

/// <summary>The literals that a string expression is made of, in order; several where they are implicitly concatenated.</summary>
internal ref struct StringParts
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _end;
    private int _next;

    /// <param name="literal">A <see cref="Constant"/> of strings or bytes, a <see cref="JoinedStr"/> or a <see cref="TemplateStr"/>.</param>
    public StringParts(SyntaxTree tree, Expression literal)
    {
        _tokens = tree.Tokens;
        _end = literal.End;
        _next = literal.Kind == NodeKind.Constant ? literal.As<Constant>().FirstToken : tree.TokenAt(literal.Start);
    }

    public StringPart Current { get; private set; }

    public readonly StringParts GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; _next < _tokens.Length && _tokens[_next].Start < _end; _next++)
        {
            ref readonly var token = ref _tokens[_next];
            if (token.Kind == TokenKind.String)
            {
                Current = Plain(_next++, token);
                return true;
            }
            if (token.Kind is TokenKind.FStringStart or TokenKind.TStringStart)
            {
                var close = FindClose(_next);
                Current = new StringPart(_next, close, token.Start, _tokens[close].End, token.End, _tokens[close].Start, token.Flags);
                _next = close + 1;
                return true;
            }
        }
        return false;
    }

    /// <summary>A literal that is no f-string.</summary>
    public static StringPart Plain(int index, in Token token)
    {
        var quotes = (token.Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        return new StringPart(index, index, token.Start, token.End, token.Start + PrefixLength(token.Flags) + quotes, token.End - quotes, token.Flags);
    }

    private static int PrefixLength(TokenFlags flags) =>
        System.Numerics.BitOperations.PopCount((uint)(flags & (TokenFlags.Bytes | TokenFlags.Raw | TokenFlags.Unicode)));

    private readonly int FindClose(int open)
    {
        var depth = 0;
        for (var i = open; ; i++)
            switch (_tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    depth++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd when --depth == 0:
                    return i;
            }
    }
}
