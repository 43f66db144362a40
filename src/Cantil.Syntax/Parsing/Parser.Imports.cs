using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Imports (reference, section 7.11).</summary>
public sealed partial class Parser
{
    private Import ParseImport(int start)
    {
        Next();
        var from = _scratchCount;
        if (EndsStatement())
            ReportSyntax(SyntaxErrorKind.EmptyImport, start, _previousEnd);
        else
        {
            do
            {
                var name = ParseDottedName();
                Push(ParseAliasOf(name));
            }
            while (Accept(TokenKind.Comma));
        }
        var names = Take<Alias>(from);
        return Add(new Import(start, _previousEnd, names));
    }

    private ImportFrom ParseImportFrom(int start)
    {
        Next();
        var level = 0;
        while (_kind is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += _kind == TokenKind.Dot ? 1 : 3;
            Next();
        }
        var module = level > 0 && _kind == TokenKind.Import ? Identifier.None : ParseDottedName();
        Expect(TokenKind.Import);
        var from = _scratchCount;
        if (_kind == TokenKind.Star)
        {
            Push(Add(new Alias(Current.Start, Current.End, new Identifier(new NameId(WellKnown.Star), Current.Start, Current.End), Identifier.None)));
            Next();
            if (_kind == TokenKind.Comma)
                ReportSyntax(SyntaxErrorKind.ImportStarWithOthers, Current.Start, Current.End);
        }
        else if (Accept(TokenKind.LeftParenthesis))
        {
            ParseImportedNames(TokenKind.RightParenthesis);
            if (_scratchCount == from)
                ReportSyntax(SyntaxErrorKind.EmptyImport, start, Current.End);
            Expect(TokenKind.RightParenthesis);
        }
        else
        {
            var endsWithComma = ParseImportedNames(TokenKind.Newline);
            if (_scratchCount == from)
                ReportSyntax(SyntaxErrorKind.EmptyImport, start, _previousEnd);
            else if (endsWithComma)
                ReportSyntax(SyntaxErrorKind.TrailingCommaInImport, _previousEnd - 1, _previousEnd);
        }
        var names = Take<Alias>(from);
        return Add(new ImportFrom(start, _previousEnd, module, level, names));
    }

    /// <returns>Whether a comma was the last that was read.</returns>
    private bool ParseImportedNames(TokenKind close)
    {
        var endsWithComma = false;
        while (_kind != close && (_kind is TokenKind.Name or TokenKind.Star || Current.IsKeyword))
        {
            if (_kind == TokenKind.Star)
            {
                ReportSyntax(SyntaxErrorKind.ImportStarWithOthers, Current.Start, Current.End);
                Next();
                return false;
            }
            Push(ParseAliasOf(ParseIdentifier()));
            endsWithComma = Accept(TokenKind.Comma);
            if (!endsWithComma)
                break;
        }
        return endsWithComma;
    }

    private Alias ParseAliasOf(Identifier name)
    {
        var asName = Accept(TokenKind.As) ? ParseIdentifier() : Identifier.None;
        return Add(new Alias(name.Start, _previousEnd, name, asName));
    }

    private Identifier ParseDottedName()
    {
        var first = ParseIdentifier();
        if (_kind != TokenKind.Dot || first.IsNone)
            return first;
        var firstToken = _at - 1;
        var length = first.End - first.Start;
        var ascii = Ascii(first);
        var lastToken = _at;
        while (Accept(TokenKind.Dot))
        {
            lastToken = _at;
            var part = ParseIdentifier();
            length += 1 + part.End - part.Start;
            ascii &= Ascii(part);
        }
        var end = _previousEnd;
        var joined = ascii && length == end - first.Start && _names.IsOf(_source)
            ? _names.AddFromSource(first.Start, length)
            : JoinNames(firstToken, lastToken);
        return new Identifier(joined, first.Start, end);
    }

    private bool Ascii(Identifier identifier) => System.Text.Ascii.IsValid(_source.Slice(identifier.Start, identifier.End));

    /// <summary>A dotted name that is written with spaces, line ends or characters that NFKC changes.</summary>
    private NameId JoinNames(int firstToken, int lastToken)
    {
        while (_tokens[firstToken].Kind != TokenKind.Name && !_tokens[firstToken].IsKeyword)
            firstToken--;
        var text = new List<byte>();
        for (var i = firstToken; i <= lastToken; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind == TokenKind.Dot)
                text.Add((byte)'.');
            else if (!token.IsTrivia)
                text.AddRange(_names.GetUtf8(token.Name));
        }
        return _names.Add(text.ToArray());
    }
}
