namespace Cantil.Syntax.Lexing;

/// <summary>
/// What a token is (reference, chapter 2). Trivia come first, then keywords in the order of
/// <see cref="Names.WellKnown"/>, so that a keyword's kind is its name's number behind <see cref="FirstKeyword"/>.
/// </summary>
public enum TokenKind : byte
{
    /// <summary>A comment, its line ending left out.</summary>
    Comment,

    /// <summary>A line ending that ends no logical line: of an empty line, a comment's, or inside brackets.</summary>
    NonLogicalNewline,

    EndOfFile,

    /// <summary>Ends a logical line; empty at the end of a file that lacks a line ending.</summary>
    Newline,
    Indent,
    Dedent,

    /// <summary>What no token can begin with; an error was reported.</summary>
    Unknown,

    Name,
    Int,
    Float,
    Complex,

    /// <summary>A string or bytes literal with prefix and quotes.</summary>
    String,
    FStringStart,
    FStringMiddle,
    FStringEnd,
    TStringStart,
    TStringMiddle,
    TStringEnd,

    /// <summary>A line that IPython reads.</summary>
    EscapeCommand,

    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    ColonEqual,
    Equal,
    Exclamation,
    Question,

    /// <summary>The binary operators, in the order of <see cref="Nodes.Operator"/>.</summary>
    Plus,
    Minus,
    Star,
    At,
    Slash,
    Percent,
    DoubleStar,
    LeftShift,
    RightShift,
    VerticalBar,
    Circumflex,
    Ampersand,
    DoubleSlash,

    /// <summary>The augmented assignments, in the order of <see cref="Nodes.Operator"/>.</summary>
    PlusEqual,
    MinusEqual,
    StarEqual,
    AtEqual,
    SlashEqual,
    PercentEqual,
    DoubleStarEqual,
    LeftShiftEqual,
    RightShiftEqual,
    VerticalBarEqual,
    CircumflexEqual,
    AmpersandEqual,
    DoubleSlashEqual,

    Tilde,
    EqEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,

    False,
    None,
    True,
    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    Try,
    While,
    With,
    Yield,

    LastTrivia = NonLogicalNewline,
    FirstKeyword = False,
    LastKeyword = Yield,
}
