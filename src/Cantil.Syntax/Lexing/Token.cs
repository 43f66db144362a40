using Cantil.Foundation.Text;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Lexing;

/// <summary>A token: sixteen bytes. Only spaces, tabs, form feeds and line continuations stand between tokens.</summary>
public readonly struct Token(TokenKind kind, int start, int end, TokenFlags flags = TokenFlags.None, int name = 0)
{
    public readonly int Start = start;

    public readonly int End = end;

    /// <summary>The name of a <see cref="TokenKind.Name"/> or keyword.</summary>
    public readonly NameId Name = new(name);

    public readonly TokenFlags Flags = flags;

    public readonly TokenKind Kind = kind;

    public TextRange Range => new(Start, End);

    public bool IsTrivia => Kind <= TokenKind.LastTrivia;

    public bool IsKeyword => Kind is >= TokenKind.FirstKeyword and <= TokenKind.LastKeyword;

    public override string ToString() => $"{Kind} {Start}..{End}";
}
