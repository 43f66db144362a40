using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Adjacent string literals, f-strings and t-strings (reference, section 2.5.2; PEP 701, PEP 750).</summary>
public sealed partial class Parser
{
    private Expression ParseStrings()
    {
        var start = CurrentStart;
        var firstToken = _at;
        var from = _scratchCount;
        bool plain = false, bytes = false, fstring = false, tstring = false;
        while (true)
        {
            if (_kind == TokenKind.String)
            {
                if ((Current.Flags & TokenFlags.Bytes) != 0)
                    bytes = true;
                else
                    plain = true;
                if (fstring || tstring)
                    Push(ParseConstant(bytes ? ConstantKind.Bytes : ConstantKind.String));
                else
                    Next();
            }
            else if (_kind is TokenKind.FStringStart or TokenKind.TStringStart)
            {
                if (!fstring && !tstring && firstToken != _at)
                    PushConstants(firstToken, _at);
                if (_kind == TokenKind.FStringStart)
                    fstring = true;
                else
                    tstring = true;
                ParseFString();
            }
            else
                break;
        }
        var end = _previousEnd;
        if (bytes && (plain || fstring || tstring))
            ReportMeaning(SyntaxErrorKind.NonBytesWithBytes, new(start, end));
        if (tstring && (plain || fstring))
            ReportMeaning(SyntaxErrorKind.TStringWithString, new(start, end));
        if (!fstring && !tstring)
        {
            var last = _at - 1;
            while (_tokens[last].Kind != TokenKind.String)
                last--;
            return Add(new Constant(start, end, bytes ? ConstantKind.Bytes : ConstantKind.String, firstToken, last - firstToken + 1));
        }
        var values = TakeExpressions(from);
        if (!tstring)
            return Add(new JoinedStr(start, end, values));
        UseVersion(SyntaxFeature.TemplateString, start, end);
        return Add(new TemplateStr(start, end, values));
    }

    private void PushConstants(int firstToken, int end)
    {
        for (var i = firstToken; i < end; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind == TokenKind.String)
                Push(Add(new Constant(token.Start, token.End, (token.Flags & TokenFlags.Bytes) != 0 ? ConstantKind.Bytes : ConstantKind.String, i, 1)));
        }
    }

    /// <summary>From the opening to the closing quotes; pushes the parts.</summary>
    private void ParseFString()
    {
        var open = _at;
        var endKind = _kind + (TokenKind.FStringEnd - TokenKind.FStringStart);
        Next();
        while (_kind is TokenKind.FStringMiddle or TokenKind.TStringMiddle or TokenKind.LeftBrace)
            ParseFStringPart(open, inSpec: false);
        if (_kind == endKind)
            Next();
        else
            ReportSyntax(SyntaxErrorKind.FStringExpectedBrace, Current.Start, Current.End);
    }

    private void ParseFStringPart(int open, bool inSpec)
    {
        if (_kind != TokenKind.LeftBrace)
            Push(ParseConstant(ConstantKind.StringPart));
        else
            Push(ParseField(open, inSpec));
    }

    /// <summary>A field of a t-string; in a format specification it is that of an f-string, for it is formatted at once.</summary>
    private Expression ParseField(int open, bool inSpec)
    {
        var start = CurrentStart;
        var isTemplate = _tokens[open].Kind == TokenKind.TStringStart;
        var brace = _at;
        Next();
        if (_kind is TokenKind.RightBrace or TokenKind.Exclamation or TokenKind.Colon or TokenKind.Equal)
            ReportSyntax(SyntaxErrorKind.FStringEmptyExpression, start, Current.End);
        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }
        var value = ParseYieldOrStarExpressions();
        var isDebug = Accept(TokenKind.Equal);
        var debug = isDebug ? new DebugText(start + 1, CurrentStart) : default;
        var conversion = _kind == TokenKind.Exclamation ? ParseConversion() : Conversion.None;
        JoinedStr? spec = null;
        if (!isTemplate)
            CheckFieldVersion(open, brace, CurrentStart);
        if (_kind == TokenKind.Colon)
            spec = ParseFormatSpec(open);
        Leave();
        if (_kind == TokenKind.RightBrace)
            Next();
        else
            ReportSyntax(SyntaxErrorKind.FStringExpectedBrace, Current.Start, Current.End);
        return isTemplate && !inSpec
            ? Add(new Interpolation(start, _previousEnd, value, debug, conversion, spec))
            : Add(new FormattedValue(start, _previousEnd, value, debug, conversion, spec));
    }

    private Conversion ParseConversion()
    {
        var mark = Current;
        Next();
        ref readonly var token = ref Current;
        var text = _kind == TokenKind.Name ? _source.Slice(token.Start, token.End) : default;
        var conversion = text.Length != 1 || token.Start != mark.End ? Conversion.None : text[0] switch
        {
            (byte)'s' => Conversion.Str,
            (byte)'r' => Conversion.Repr,
            (byte)'a' => Conversion.Ascii,
            _ => Conversion.None,
        };
        if (conversion == Conversion.None)
            ReportSyntax(SyntaxErrorKind.InvalidConversion, mark.Start, Math.Max(mark.End, token.End), text.IsEmpty ? null : _source.GetString(token.Start, token.End));
        if (_kind == TokenKind.Name)
            Next();
        return conversion;
    }

    private JoinedStr ParseFormatSpec(int open)
    {
        var start = CurrentStart;
        Next();
        var from = _scratchCount;
        while (_kind is TokenKind.FStringMiddle or TokenKind.TStringMiddle or TokenKind.LeftBrace)
            ParseFStringPart(open, inSpec: true);
        var values = TakeExpressions(from);
        return Add(new JoinedStr(start, CurrentStart, values));
    }

    /// <summary>
    /// Before Python 3.12 a field held neither the quotes of its f-string, nor a backslash, nor a comment, nor, with single quotes,
    /// a line ending (PEP 701). What stands in the format specification is looked at field by field.
    /// </summary>
    /// <param name="end">Where the format specification or the closing brace is.</param>
    private void CheckFieldVersion(int open, int brace, int end)
    {
        // Where a part of a text is read, a token that was cut off may stand behind its end.
        if (end <= _tokens[brace].Start)
            return;
        ref readonly var opening = ref _tokens[open];
        var quote = (opening.Flags & TokenFlags.DoubleQuote) != 0 ? (byte)'"' : (byte)'\'';
        // Where a part of a text is read, the end of the part may come before the brace.
        var text = _source.Slice(_tokens[brace].Start, Math.Max(_tokens[brace].Start, end));
        if (text.IndexOfAny(quote, (byte)'\\', (byte)'#') >= 0 || text.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            CheckField(brace, text, quote, (opening.Flags & TokenFlags.Triple) != 0);
    }

    private void CheckField(int brace, ReadOnlySpan<byte> text, byte quote, bool isTriple)
    {
        var start = _tokens[brace].Start;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\\')
                UseVersion(SyntaxFeature.FStringBackslash, start + i, start + i + 1);
        ReadOnlySpan<byte> quotes = isTriple ? [quote, quote, quote] : [quote];
        var reuse = text.IndexOf(quotes);
        if (reuse >= 0)
            UseVersion(SyntaxFeature.FStringQuoteReuse, start + reuse, start + reuse + quotes.Length);
        var hasOther = text.Contains((byte)'\\');
        for (var i = brace; i < _tokenCount && _tokens[i].Start < start + text.Length; i++)
            if (_tokens[i].Kind == TokenKind.Comment)
            {
                UseVersion(SyntaxFeature.FStringComment, _tokens[i].Start, _tokens[i].End);
                hasOther = true;
            }
        if (!isTriple && !hasOther && text.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            UseVersion(SyntaxFeature.FStringLineBreak, start, start + 1);
    }
}
