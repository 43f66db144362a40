using Cantil.Foundation.Python;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Quotes;

/// <summary>
/// Goes once over the tokens of a file for all rules on quotes. Strings that stand in the fields of an f-string are only
/// asked about their escapes: before Python 3.12 (PEP 701) the quotes around decide theirs.
/// </summary>
internal sealed class QuoteScan
{
    private static readonly PythonVersion FreeFStrings = new(3, 12);

    private readonly List<QuoteFinding> _findings = [];
    private int _file;
    private LintOptions _options = LintOptions.Default;
    private DocstringSet? _docstrings;

    /// <summary>All that is to be said of the quotes of a file.</summary>
    public static List<QuoteFinding> Of(LintContext context)
    {
        var scan = context.Shared(static () => new QuoteScan());
        if (scan._file != context.FileNumber)
            scan.Run(context);
        return scan._findings;
    }

    private void Run(LintContext context)
    {
        _file = context.FileNumber;
        _options = context.Options;
        _docstrings = null;
        _findings.Clear();
        var tokens = context.Tree.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            if (IsStart(tokens[i].Kind))
                i = ReadJoined(context, tokens, i);
    }

    /// <summary>Looks at strings that stand one behind the other.</summary>
    /// <returns>The index of the last token of the last.</returns>
    private int ReadJoined(LintContext context, ReadOnlySpan<Token> tokens, int start)
    {
        var source = context.Source.Span;
        _docstrings ??= DocstringSet.Of(context);
        var isDocstring = _docstrings.Contains(tokens[start].Start);
        var firstFinding = _findings.Count;
        var keepsInline = false;
        int last;
        for (var i = start; ; i = last + 1)
        {
            while (i < tokens.Length && tokens[i].IsTrivia)
                i++;
            if (i >= tokens.Length || !IsStart(tokens[i].Kind))
                break;
            last = ReadOne(source, tokens, i, isDocstring, ref keepsInline);
            start = last;
        }
        if (keepsInline)
            ForgetInline(firstFinding);
        return start;
    }

    private void ForgetInline(int first)
    {
        var kept = first;
        for (var i = first; i < _findings.Count; i++)
            if (_findings[i].Problem != QuoteProblem.Inline)
                _findings[kept++] = _findings[i];
        _findings.RemoveRange(kept, _findings.Count - kept);
    }

    private int ReadOne(ReadOnlySpan<byte> source, ReadOnlySpan<Token> tokens, int first, bool isDocstring, ref bool keepsInline)
    {
        var token = tokens[first];
        var last = token.Kind == TokenKind.String ? first : LastOf(tokens, first);
        var isTriple = (token.Flags & TokenFlags.Triple) != 0;
        var style = QuoteText.StyleOf(token.Flags);
        var wanted = isDocstring ? _options.DocstringQuotes : isTriple ? _options.MultilineQuotes : _options.InlineQuotes;
        if (style != wanted)
        {
            var content = QuoteText.Content(source, token, tokens[last]);
            var text = source[content.Start..content.End];
            var quote = QuoteText.Character(wanted);
            if (isDocstring)
            {
                if (!text.Contains(quote))
                    _findings.Add(new QuoteFinding(QuoteProblem.Docstring, first, last));
            }
            else if (isTriple)
            {
                if (!EndsOrHoldsTriple(text, quote))
                    _findings.Add(new QuoteFinding(QuoteProblem.Multiline, first, last));
            }
            else if (text.Contains(quote))
                keepsInline = true;
            else
                _findings.Add(new QuoteFinding(QuoteProblem.Inline, first, last));
        }
        if (!isDocstring)
            ReadEscapes(source, tokens, first, last, mayAvoid: true);
        for (var i = first + 1; i < last; i++)
            if (IsStart(tokens[i].Kind))
                ReadEscapes(source, tokens, i, tokens[i].Kind == TokenKind.String ? i : LastOf(tokens, i), _options.TargetVersion >= FreeFStrings);
        return last;
    }

    private static bool EndsOrHoldsTriple(ReadOnlySpan<byte> text, byte quote) =>
        text.EndsWith([quote]) || text.IndexOf([quote, quote, quote]) >= 0;

    private void ReadEscapes(ReadOnlySpan<byte> source, ReadOnlySpan<Token> tokens, int first, int last, bool mayAvoid)
    {
        var token = tokens[first];
        if ((token.Flags & (TokenFlags.Triple | TokenFlags.Raw)) != 0)
            return;
        var style = QuoteText.StyleOf(token.Flags);
        var own = QuoteText.Character(style);
        var other = QuoteText.Character(QuoteText.Other(style));
        mayAvoid &= _options.AvoidEscape && style == _options.InlineQuotes;
        bool hasOwn = false, hasOther = false, hasOtherPlain = false;
        if (first == last)
            Look(source[(token.Start + 1)..(token.End - 1)]);
        else
        {
            if (token.Kind == TokenKind.FStringStart && _options.TargetVersion < FreeFStrings)
                for (var i = first + 1; i < last && mayAvoid; i++)
                    mayAvoid = !IsStart(tokens[i].Kind);
            var depth = 0;
            for (var i = first; i < last; i++)
                if (IsMiddle(tokens[i]) && depth == 1)
                    Look(source[tokens[i].Start..tokens[i].End]);
                else if (tokens[i].Kind is TokenKind.FStringMiddle or TokenKind.TStringMiddle && depth == 1)
                    hasOtherPlain |= source[tokens[i].Start..tokens[i].End].Contains(other);
                else
                    depth += Step(tokens[i].Kind);
        }
        if (hasOther)
            _findings.Add(new QuoteFinding(QuoteProblem.UnnecessaryEscape, first, last));
        if (mayAvoid && hasOwn && !hasOtherPlain)
            _findings.Add(new QuoteFinding(QuoteProblem.AvoidableEscape, first, last));

        void Look(ReadOnlySpan<byte> text)
        {
            hasOtherPlain |= text.Contains(other);
            if (!text.Contains((byte)'\\'))
                return;
            hasOwn |= QuoteText.HasEscaped(text, own);
            hasOther |= QuoteText.HasEscaped(text, other);
        }
    }

    /// <summary>Whether a token is a literal part of an f-string outside of format specifications.</summary>
    public static bool IsMiddle(Token token) =>
        token.Kind is TokenKind.FStringMiddle or TokenKind.TStringMiddle && (token.Flags & TokenFlags.FormatSpec) == 0;

    /// <summary>How a token changes how many f-strings are open.</summary>
    public static int Step(TokenKind kind) => kind switch
    {
        TokenKind.FStringStart or TokenKind.TStringStart => 1,
        TokenKind.FStringEnd or TokenKind.TStringEnd => -1,
        _ => 0,
    };

    private static bool IsStart(TokenKind kind) => kind is TokenKind.String or TokenKind.FStringStart or TokenKind.TStringStart;

    /// <summary>The index of the token that ends an f-string.</summary>
    private static int LastOf(ReadOnlySpan<Token> tokens, int first)
    {
        var depth = 0;
        for (var i = first; i < tokens.Length; i++)
        {
            depth += Step(tokens[i].Kind);
            if (depth == 0)
                return i;
        }
        return tokens.Length - 1;
    }
}
