using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Modules, blocks and simple statements (reference, chapter 7).</summary>
public sealed partial class Parser
{
    private Module ParseModule()
    {
        var from = _scratchCount;
        while (_kind != TokenKind.EndOfFile)
            ParseStatement();
        return Add(new Module(0, _source.Length, TakeStatements(from)));
    }

    private Module ParseExpressionModule(int start, int end)
    {
        var from = _scratchCount;
        var value = ParseStarExpressions();
        if (_kind == TokenKind.Newline)
            Next();
        if (_kind != TokenKind.EndOfFile)
            ReportExpected("the end of the expression");
        Push(Add(new Expr(value.Start, value.End, value)));
        return Add(new Module(start, end, TakeStatements(from)));
    }

    /// <summary>Reads a compound statement or a line of simple ones and pushes what it read; always gets on by a token.</summary>
    private void ParseStatement()
    {
        _panic = false;
        _chainLinks = 0;
        _lineStart = CurrentStart;
        switch (_kind)
        {
            case TokenKind.Newline:
                // Only behind brackets that were given up.
                Next();
                return;
            case TokenKind.Indent:
                ParseUnexpectedIndent();
                return;
            case TokenKind.Dedent:
                // The end of a block whose start was not seen.
                Next();
                return;
            default:
                if (ParseCompoundStatement() is { } compound)
                {
                    Push(compound);
                    return;
                }
                ParseSimpleStatements();
                return;
        }
    }

    private void ParseUnexpectedIndent()
    {
        if (!_indentExpected)
            ReportSyntax(SyntaxErrorKind.UnexpectedIndent, Current.Start, Current.End);
        _indentExpected = false;
        Next();
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
            ParseStatement();
        Accept(TokenKind.Dedent);
    }

    /// <summary>The line before could not be read and may have been the head of a block.</summary>
    private bool _indentExpected;

    private void ParseSimpleStatements()
    {
        while (true)
        {
            var start = _at;
            Push(ParseSimpleStatement());
            if (_kind == TokenKind.Semicolon)
            {
                Next();
                if (_kind is not (TokenKind.Newline or TokenKind.EndOfFile))
                    continue;
            }
            if (_kind == TokenKind.Newline)
            {
                _indentExpected = _panic;
                Next();
                return;
            }
            if (_kind == TokenKind.EndOfFile)
                return;
            ReportUnexpectedEnd(start);
            SkipLine();
            _indentExpected = _kind == TokenKind.Indent;
            if (_at == start)
                Next();
            return;
        }
    }

    /// <summary>A statement ended where its line does not.</summary>
    private void ReportUnexpectedEnd(int first)
    {
        ref readonly var token = ref _tokens[first];
        var text = _source.Slice(token.Start, token.End);
        if (token.Kind == TokenKind.Name && After(first) == _at && StartsExpression(_kind) && text.SequenceEqual("print"u8))
            ReportSyntax(SyntaxErrorKind.Python2Print, Current.Start, Current.End);
        else if (token.Kind == TokenKind.Name && After(first) == _at && StartsExpression(_kind) && text.SequenceEqual("exec"u8))
            ReportSyntax(SyntaxErrorKind.Python2Exec, Current.Start, Current.End);
        else if (token.Kind == TokenKind.Raise && _kind == TokenKind.Comma)
            ReportSyntax(SyntaxErrorKind.Python2Raise, _tokens[After(first)].Start, Current.End);
        else if (_kind == TokenKind.Equal)
            ReportSyntax(SyntaxErrorKind.AssignmentInExpression, Current.Start, Current.End);
        else if (_kind is TokenKind.Indent or TokenKind.Dedent)
            ReportExpected("the end of the line");
        else
            ReportSyntax(SyntaxErrorKind.StatementsOnOneLine, Current.Start, Current.End, _source.GetString(Current.Start, Math.Min(Current.End, Current.Start + 40)));
    }

    private Statement ParseSimpleStatement()
    {
        var start = CurrentStart;
        switch (_kind)
        {
            case TokenKind.Return:
                {
                    Next();
                    var value = EndsStatement() ? null : ParseStarExpressions();
                    CheckUnpacking(value, SyntaxFeature.UnparenthesizedUnpackInReturn);
                    return Add(new Return(start, _previousEnd, value));
                }
            case TokenKind.Pass:
                Next();
                return Add(new Pass(start, _previousEnd));
            case TokenKind.Break:
                Next();
                return Add(new Break(start, _previousEnd));
            case TokenKind.Continue:
                Next();
                return Add(new Continue(start, _previousEnd));
            case TokenKind.Import:
                return ParseImport(start);
            case TokenKind.From:
                return ParseImportFrom(start);
            case TokenKind.Raise:
                return ParseRaise(start);
            case TokenKind.Del:
                return ParseDelete(start);
            case TokenKind.Assert:
                return ParseAssert(start);
            case TokenKind.Global:
                {
                    Next();
                    var names = ParseNameList();
                    return AddNoted(new Global(start, _previousEnd, names));
                }
            case TokenKind.Nonlocal:
                {
                    Next();
                    var names = ParseNameList();
                    return AddNoted(new Nonlocal(start, _previousEnd, names));
                }
            case TokenKind.EscapeCommand:
                {
                    Next();
                    return Add(new EscapeCommand(start, _previousEnd, EscapeKindAt(start)));
                }
            case TokenKind.Name when Current.Name == WellKnown.Type && IsTypeAlias():
                return ParseTypeAlias(start);
            default:
                return ParseExpressionStatement(start);
        }
    }

    private bool EndsStatement() => _kind is TokenKind.Newline or TokenKind.Semicolon or TokenKind.EndOfFile;

    private Statement ParseExpressionStatement(int start)
    {
        var first = ParseYieldOrStarExpressions();
        switch (_kind)
        {
            case TokenKind.Equal:
                return ParseAssign(start, first);
            case TokenKind.Colon:
                return ParseAnnAssign(start, first);
            case >= TokenKind.PlusEqual and <= TokenKind.DoubleSlashEqual:
                {
                    var op = (Operator)(_kind - TokenKind.PlusEqual);
                    MakeAugmentedTarget(first);
                    Next();
                    var value = ParseYieldOrStarExpressions();
                    return Add(new AugAssign(start, _previousEnd, first, op, value));
                }
            case TokenKind.Question:
                {
                    Next();
                    var source = Accept(TokenKind.Question);
                    return Add(new EscapeCommand(start, _previousEnd, source ? EscapeKind.HelpSource : EscapeKind.Help));
                }
            default:
                return Add(new Expr(start, _previousEnd, first));
        }
    }

    private Assign ParseAssign(int start, Expression first)
    {
        var from = _scratchCount;
        var value = first;
        while (Accept(TokenKind.Equal))
        {
            MakeTarget(value, SyntaxErrorKind.InvalidAssignmentTarget);
            Push(value);
            value = ParseYieldOrStarExpressions();
        }
        var targets = TakeExpressions(from);
        return Add(new Assign(start, _previousEnd, targets, value));
    }

    private AnnAssign ParseAnnAssign(int start, Expression target)
    {
        var simple = target.Kind == NodeKind.Name && target.End == _previousEnd && target.Start == start;
        if (target is Name or Attribute or Subscript)
            MakeTarget(target, SyntaxErrorKind.InvalidAnnotationTarget);
        else
            ReportMeaning(SyntaxErrorKind.InvalidAnnotationTarget, target.Range, Describe(target));
        Next();
        var annotation = ParseExpression();
        Expression? value = null;
        if (Accept(TokenKind.Equal))
            value = ParseYieldOrStarExpressions();
        return Add(new AnnAssign(start, _previousEnd, target, annotation, value, simple));
    }

    private Raise ParseRaise(int start)
    {
        Next();
        Expression? exc = null, cause = null;
        if (!EndsStatement())
        {
            exc = ParseExpression();
            if (Accept(TokenKind.From))
                cause = ParseExpression();
        }
        return Add(new Raise(start, _previousEnd, exc, cause));
    }

    private Delete ParseDelete(int start)
    {
        Next();
        var from = _scratchCount;
        if (EndsStatement())
            ReportSyntax(SyntaxErrorKind.EmptyDelete, start, _previousEnd);
        while (StartsExpression(_kind) || _kind == TokenKind.Star)
        {
            var target = ParseStarExpression();
            MakeDeleteTarget(target);
            Push(target);
            if (!Accept(TokenKind.Comma))
                break;
        }
        var targets = TakeExpressions(from);
        return Add(new Delete(start, _previousEnd, targets));
    }

    private Assert ParseAssert(int start)
    {
        Next();
        var test = ParseExpression();
        var msg = Accept(TokenKind.Comma) ? ParseExpression() : null;
        return Add(new Assert(start, _previousEnd, test, msg));
    }

    private IdentifierList ParseNameList()
    {
        var names = new List<Identifier>();
        do
            names.Add(ParseIdentifier());
        while (Accept(TokenKind.Comma));
        return new IdentifierList([.. names]);
    }

    /// <summary>A name that is bound or looked up; a keyword in its place is taken for it, with an error.</summary>
    private Identifier ParseIdentifier()
    {
        ref readonly var token = ref Current;
        if (_kind != TokenKind.Name)
        {
            if (!token.IsKeyword)
            {
                ReportExpected(TokenText.Of(TokenKind.Name));
                return new Identifier(NameId.None, _previousEnd, _previousEnd);
            }
            ReportSyntax(SyntaxErrorKind.KeywordAsName, token.Start, token.End, _source.GetString(token.Start, token.End));
        }
        var identifier = new Identifier(token.Name, token.Start, token.End);
        Next();
        return identifier;
    }

    private bool IsTypeAlias()
    {
        var name = After(_at);
        return _tokens[name].Kind == TokenKind.Name && _tokens[After(name)].Kind is TokenKind.Equal or TokenKind.LeftBracket;
    }

    private TypeAlias ParseTypeAlias(int start)
    {
        Next();
        ref readonly var token = ref Current;
        UseVersion(SyntaxFeature.TypeStatement, start, _previousEnd);
        var name = Add(new Name(token.Start, token.End, token.Name, ExpressionContext.Store));
        Next();
        var typeParams = ParseTypeParams(ofAlias: true);
        Expect(TokenKind.Equal);
        var value = ParseExpression();
        return Add(new TypeAlias(start, _previousEnd, name, typeParams, value));
    }

    private EscapeKind EscapeKindAt(int start)
    {
        var text = _source.Span[start..];
        return text[0] switch
        {
            (byte)'!' => text.StartsWith("!!"u8) ? EscapeKind.ShellCapture : EscapeKind.Shell,
            (byte)'%' => text.StartsWith("%%"u8) ? EscapeKind.CellMagic : EscapeKind.Magic,
            (byte)'?' => text.StartsWith("??"u8) ? EscapeKind.HelpSource : EscapeKind.Help,
            (byte)',' => EscapeKind.Quote,
            (byte)';' => EscapeKind.QuoteAll,
            _ => EscapeKind.Parentheses,
        };
    }
}
