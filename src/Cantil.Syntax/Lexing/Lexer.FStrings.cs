using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Lexing;

/// <summary>f-strings and t-strings (PEP 701, PEP 750): literal parts are tokens, replacement fields are read as code.</summary>
internal sealed partial class Lexer
{
    private readonly record struct OpenFString(int Start, byte Quote, TokenFlags Flags)
    {
        public bool IsTriple => (Flags & TokenFlags.Triple) != 0;

        public bool IsRaw => (Flags & TokenFlags.Raw) != 0;

        /// <summary>The kind of a token of this string, given that of an f-string.</summary>
        public TokenKind KindOf(TokenKind kind) =>
            (Flags & TokenFlags.TString) != 0 ? (TokenKind)((int)kind + (TokenKind.TStringStart - TokenKind.FStringStart)) : kind;
    }

    /// <summary>An open replacement field.</summary>
    /// <param name="Depth">How many brackets are open in it, its own brace among them.</param>
    /// <param name="FString">How many f-strings are open around it.</param>
    /// <param name="OuterInSpec">It stands in the format specification of another field.</param>
    private readonly record struct Field(int Depth, int FString, bool OuterInSpec);

    private readonly List<OpenFString> _fstrings = [];
    private readonly List<Field> _fields = [];

    private void StartFString(int start, int contentAt, byte quote, TokenFlags flags)
    {
        var opened = new OpenFString(start, quote, flags);
        _fstrings.Add(opened);
        Append(new Token(opened.KindOf(TokenKind.FStringStart), start, contentAt, flags));
        _pos = contentAt;
        ScanFStringPart(inSpec: false);
    }

    /// <summary>Reads a literal part of the innermost f-string, to the brace that opens a field or to its end.</summary>
    private void ScanFStringPart(bool inSpec)
    {
        var context = _fstrings[^1];
        var start = _pos;
        var pos = start;
        var flags = context.Flags | (inSpec ? TokenFlags.FormatSpec : TokenFlags.None);
        while (true)
        {
            if (pos >= _length)
            {
                AddMiddle(start, _length, flags, context);
                EndUnterminated(context, _length);
                return;
            }
            var c = At(pos);
            if (c == context.Quote && (!context.IsTriple || (At(pos + 1) == c && At(pos + 2) == c)))
            {
                AddMiddle(start, pos, flags, context);
                if (inSpec)
                    AbandonFields(pos);
                EndFString(context, pos, context.IsTriple ? 3 : 1);
                return;
            }
            switch (c)
            {
                case (byte)'\\':
                    flags |= TokenFlags.Backslash;
                    pos = AfterBackslash(pos, context.IsRaw);
                    break;
                case (byte)'{' when !inSpec && At(pos + 1) == '{':
                case (byte)'}' when !inSpec && At(pos + 1) == '}':
                    flags |= TokenFlags.DoubledBrace;
                    pos += 2;
                    break;
                case (byte)'{':
                    AddMiddle(start, pos, flags, context);
                    OpenField(pos, inSpec);
                    return;
                case (byte)'}' when inSpec:
                    AddMiddle(start, pos, flags, context);
                    CloseField(pos);
                    return;
                case (byte)'}':
                    Report(SyntaxErrorKind.FStringSingleBrace, pos, pos + 1);
                    pos++;
                    break;
                case (byte)'\n' or (byte)'\r' when !context.IsTriple:
                    AddMiddle(start, pos, flags, context);
                    if (inSpec)
                    {
                        // The field goes on as code: only its closing brace may follow.
                        _pos = pos;
                        return;
                    }
                    EndUnterminated(context, pos);
                    return;
                default:
                    pos++;
                    break;
            }
        }
    }

    /// <summary>Behind an escape: a brace is never escaped, and the braces of <c>\N{…}</c> open no field.</summary>
    private int AfterBackslash(int pos, bool raw)
    {
        var next = At(pos + 1);
        if (next is (byte)'{' or (byte)'}')
            return pos + 1;
        if (!raw && next == 'N' && At(pos + 2) == '{')
        {
            var end = pos + 3;
            while (NameBytes[At(end)] != 0 || At(end) is (byte)' ' or (byte)'-')
                end++;
            return At(end) == '}' ? end + 1 : pos + 2;
        }
        return next == '\r' && At(pos + 2) == '\n' ? pos + 3 : pos + 2;
    }

    private void AddMiddle(int start, int end, TokenFlags flags, OpenFString context)
    {
        end = Math.Min(end, _length);
        if (end > start && (flags & (TokenFlags.Backslash | TokenFlags.Raw)) == TokenFlags.Backslash)
            _notes.AddEscaped(_count);
        if (end > start)
            Append(new Token(context.KindOf(TokenKind.FStringMiddle), start, end, flags));
        _pos = end;
    }

    private void EndFString(OpenFString context, int pos, int quoteLength)
    {
        _fstrings.RemoveAt(_fstrings.Count - 1);
        Append(new Token(context.KindOf(TokenKind.FStringEnd), pos, pos + quoteLength, context.Flags));
        _pos = pos + quoteLength;
    }

    private void EndUnterminated(OpenFString context, int pos)
    {
        Report(SyntaxErrorKind.UnterminatedFString, context.Start, context.IsTriple ? context.Start + 1 : pos);
        if (_fields.Count > 0 && _fields[^1].FString == _fstrings.Count)
            AbandonFields(pos);
        EndFString(context with { Flags = context.Flags | TokenFlags.Unterminated }, pos, 0);
    }

    private void OpenField(int pos, bool outerInSpec)
    {
        Open(TokenKind.LeftBrace, pos);
        _fields.Add(new Field(_brackets.Count, _fstrings.Count, outerInSpec));
    }

    private void CloseField(int pos)
    {
        var field = _fields[^1];
        _fields.RemoveAt(_fields.Count - 1);
        _brackets.RemoveAt(_brackets.Count - 1);
        Add(TokenKind.RightBrace, pos, 1);
        ScanFStringPart(field.OuterInSpec);
    }

    /// <summary>A colon at the level of a field begins its format specification, even in <c>:=</c>.</summary>
    private bool TryStartFormatSpec(int start)
    {
        if (_brackets.Count != _fields[^1].Depth)
            return false;
        Add(TokenKind.Colon, start, 1);
        ScanFStringPart(inSpec: true);
        return true;
    }

    /// <summary>
    /// In a field, a quote of the kind that its f-string began with opened a string that does not end on its line: it
    /// was meant to end the f-string, and the field's brace is missing.
    /// </summary>
    private bool TryEndFStringInField(int start, int quoteAt, byte quote, TokenFlags flags)
    {
        if (_fields.Count == 0 || _fields[^1].FString != _fstrings.Count || start != quoteAt)
            return false;
        var context = _fstrings[^1];
        if (context.Quote != quote || context.IsTriple || (flags & TokenFlags.Triple) != 0)
            return false;
        AbandonFields(start);
        EndFString(context, start, 1);
        return true;
    }

    /// <summary>Gives up the open fields of the innermost f-string and what is open in them.</summary>
    private void AbandonFields(int pos)
    {
        Report(SyntaxErrorKind.FStringExpectedBrace, pos, pos);
        while (_fields.Count > 0 && _fields[^1].FString == _fstrings.Count)
        {
            var depth = _fields[^1].Depth - 1;
            _brackets.RemoveRange(depth, _brackets.Count - depth);
            _fields.RemoveAt(_fields.Count - 1);
        }
    }
}
