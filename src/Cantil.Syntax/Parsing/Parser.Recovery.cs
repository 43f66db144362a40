using System.Runtime.CompilerServices;
using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;

namespace Cantil.Syntax.Parsing;

/// <summary>Reporting errors once each, and finding the way on.</summary>
public sealed partial class Parser
{
    /// <summary>How deep expressions and blocks may nest in one another.</summary>
    private const int MaxDepth = 1500;

    /// <summary>How many links of long chains (a.b.c, 1 + 2 + 3) one statement may have beyond <see cref="FreeChainLinks"/> a chain.</summary>
    private const int MaxChainLinks = 20_000;

    private const int FreeChainLinks = 200;

    private readonly int _lexicalErrorCount;
    private int _depth;
    private int _chainLinks;

    /// <summary>Something in this logical line was reported: what follows in it may be a mere consequence.</summary>
    private bool _panic;

    /// <summary>Where the logical line starts.</summary>
    private int _lineStart;

    /// <summary>Lexical errors before this one lie in earlier lines.</summary>
    private int _nextLexicalError;

    /// <summary>The tokens do not fit the grammar here: one report a logical line, none where the lexer made one.</summary>
    private void ReportSyntax(SyntaxErrorKind kind, int start, int end, string? detail = null)
    {
        if (_panic)
            return;
        _panic = true;
        if (!HasLexicalErrorUpTo(Math.Max(end, CurrentStart)))
            _errors.Add(new SyntaxError(kind, new TextRange(start, end), detail));
    }

    /// <summary>The tokens fit, what they say is not allowed: independent of other errors.</summary>
    private void ReportMeaning(SyntaxErrorKind kind, TextRange range, string? detail = null)
    {
        if (!_panic)
            _errors.Add(new SyntaxError(kind, range, detail));
    }

    private void ReportExpected(string what)
    {
        if (_kind is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Dedent or TokenKind.Indent)
            ReportSyntax(SyntaxErrorKind.ExpectedToken, _previousEnd, _previousEnd, what);
        else
            ReportSyntax(SyntaxErrorKind.ExpectedToken, Current.Start, Current.End, what);
    }

    private bool HasLexicalErrorUpTo(int end)
    {
        while (_nextLexicalError < _lexicalErrorCount && LexicalError(_nextLexicalError).End < _lineStart)
            _nextLexicalError++;
        return _nextLexicalError < _lexicalErrorCount && LexicalError(_nextLexicalError).Start <= end;
    }

    private TextRange LexicalError(int index) => _errors[index].Range;

    private void UseVersion(SyntaxFeature feature, int start, int end) =>
        _versioned.Add(new VersionedSyntax(feature, new TextRange(start, end)));

    /// <summary>To the end of the logical line, which is consumed.</summary>
    private void SkipLine()
    {
        while (_kind is not (TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent))
            Next();
        Accept(TokenKind.Newline);
    }

    /// <summary>False where nesting is too deep for any stack; then an error is reported and the rest of the line is skipped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Enter() => ++_depth < MaxDepth && ((_depth & 15) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack()) || TooDeep();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Leave() => _depth--;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TooDeep()
    {
        _panic = false;
        ReportSyntax(SyntaxErrorKind.TooDeep, Current.Start, Current.End);
        while (_kind is not (TokenKind.Newline or TokenKind.EndOfFile))
            Next();
        return false;
    }

    /// <summary>Counts one more operator or trailer of a chain of this length; false where the tree gets too deep for its visitors.</summary>
    private bool CountLink(int length)
    {
        if (length <= FreeChainLinks)
            return true;
        return ++_chainLinks < MaxChainLinks || TooDeep();
    }
}
