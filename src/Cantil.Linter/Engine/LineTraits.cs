namespace Cantil.Linter.Engine;

/// <summary>
/// What stands out in a logical line, gathered in one pass over its tokens. A rule on logical lines names what it wants to
/// see and is not called for any other line; where a trait says less than the rule has to know, the rule looks again.
/// </summary>
[Flags]
public enum LineTraits : uint
{
    None = 0,

    /// <summary>Every line has it.</summary>
    Any = 1,

    /// <summary>Space behind an opening bracket.</summary>
    SpaceAfterOpening = 1 << 1,

    /// <summary>Space before a closing bracket.</summary>
    SpaceBeforeClosing = 1 << 2,

    /// <summary>Space before a comma, colon or semicolon.</summary>
    SpaceBeforePunctuation = 1 << 3,

    /// <summary>Space behind the <c>@</c> that the line begins with.</summary>
    SpaceAfterAt = 1 << 4,

    /// <summary>Space between what can be called or subscripted and <c>(</c> or <c>[</c>.</summary>
    SpaceBeforeBracket = 1 << 5,

    /// <summary>More than one byte, none of them a tab, beside an operator or keyword or behind a comma.</summary>
    WideGap = 1 << 6,

    /// <summary>A tab beside an operator or keyword or behind a comma.</summary>
    TabGap = 1 << 7,

    /// <summary>A binary operator that touches an operand.</summary>
    TightOperator = 1 << 8,

    /// <summary>A comma, colon or semicolon that touches what follows.</summary>
    TightPunctuation = 1 << 9,

    /// <summary>A keyword that touches what stands beside it.</summary>
    TightKeyword = 1 << 10,

    /// <summary>Space beside an equal sign in brackets.</summary>
    SpacedEqual = 1 << 11,

    /// <summary>An equal sign in the brackets of a <c>def</c>, <c>class</c> or <c>type</c>.</summary>
    DefinitionEqual = 1 << 12,

    /// <summary>A comment behind code.</summary>
    InlineComment = 1 << 13,

    /// <summary>A comment that stands alone in its line, in brackets too.</summary>
    BlockComment = 1 << 14,

    /// <summary>A backslash in brackets.</summary>
    InnerBackslash = 1 << 15,
    Semicolon = 1 << 16,

    /// <summary>Code behind the colon of a compound statement.</summary>
    InnerColon = 1 << 17,

    /// <summary>The indentation is no multiple of its width.</summary>
    OddIndent = 1 << 18,

    /// <summary>No deeper than the line before, which opens a block.</summary>
    MissingIndent = 1 << 19,

    /// <summary>Deeper than the line before, which opens no block.</summary>
    UnexpectedIndent = 1 << 20,

    /// <summary>Deeper than a block has to be.</summary>
    OverIndented = 1 << 21,

    /// <summary>See <see cref="BlankLines"/> for these.</summary>
    NoLineBeforeMethod = 1 << 22,
    TooFewBlankLines = 1 << 23,
    TooManyBlankLines = 1 << 24,
    LineAfterDecorator = 1 << 25,
    TooFewAfterDefinition = 1 << 26,
    NoLineBeforeNested = 1 << 27,

    Indentation = OddIndent | MissingIndent | UnexpectedIndent | OverIndented,
    Blank = NoLineBeforeMethod | TooFewBlankLines | TooManyBlankLines | LineAfterDecorator | TooFewAfterDefinition | NoLineBeforeNested,
    Tokens = SpaceAfterOpening | SpaceBeforeClosing | SpaceBeforePunctuation | SpaceAfterAt | SpaceBeforeBracket | WideGap | TabGap
        | TightOperator | TightPunctuation | TightKeyword | SpacedEqual | DefinitionEqual | InlineComment | BlockComment
        | InnerBackslash | Semicolon | InnerColon,
}
