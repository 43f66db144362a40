using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>
/// A logical line (reference, section 2.1): the tokens of one or, with semicolons, several simple statements or of the head
/// of a compound one, over all its physical lines; or a comment that stands alone in its line.
/// </summary>
public readonly struct LogicalLine
{
    private readonly SyntaxTree _tree;

    internal LogicalLine(SyntaxTree tree, int firstToken, int tokenEnd, int lineStart)
    {
        _tree = tree;
        FirstToken = firstToken;
        TokenEnd = tokenEnd;
        LineStart = lineStart;
    }

    /// <summary>The index of the first token, indentation left out.</summary>
    public int FirstToken { get; }

    /// <summary>The index behind the last token, which is the line ending.</summary>
    public int TokenEnd { get; }

    /// <summary>Where the line's indentation begins.</summary>
    public int LineStart { get; }

    /// <summary>What is known of it without looking again.</summary>
    public LineTraits Traits { get; internal init; }

    /// <summary>How many blocks it stands in.</summary>
    public int Depth { get; internal init; }

    /// <summary>The columns of its indentation; 0 where no rule asks for <see cref="LineTraits.Indentation"/> or <see cref="LineTraits.Blank"/>.</summary>
    public int Indent { get; internal init; }

    /// <summary>Empty lines right above.</summary>
    public int BlankLinesBefore { get; internal init; }

    /// <summary>Empty lines above the comments that stand right above; the same as <see cref="BlankLinesBefore"/> where there are none.</summary>
    public int BlankLinesBeforeComments { get; internal init; }

    public ReadOnlySpan<Token> Tokens => _tree.Tokens[FirstToken..TokenEnd];

    public int Start => _tree.Tokens[FirstToken].Start;

    /// <summary>Behind the last character that is no line ending.</summary>
    public int End => _tree.Tokens[TokenEnd - 1] is { Kind: TokenKind.Newline or TokenKind.NonLogicalNewline } end ? end.Start : _tree.Tokens[TokenEnd - 1].End;

    /// <summary>Behind the line ending.</summary>
    public int EndWithBreak => _tree.Tokens[TokenEnd - 1].End;

    public TextRange Range => new(Start, End);

    public bool IsComment => _tree.Tokens[FirstToken].Kind == TokenKind.Comment;
}
