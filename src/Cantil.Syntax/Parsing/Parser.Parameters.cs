using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Parameters of functions and lambdas (reference, section 8.7) and type parameters (section 8.10).</summary>
public sealed partial class Parser
{
    /// <summary>Up to, not with, the token that closes the list.</summary>
    private Parameters ParseParameters(TokenKind close, bool annotated)
    {
        var start = CurrentStart;
        var list = new ParameterList();
        while (_kind != close)
        {
            if (!ParseParameterItem(ref list, close, annotated))
                break;
            if (!Accept(TokenKind.Comma))
                break;
        }
        if (list.BareStar is { } star && list.KwOnly is null)
            ReportMeaning(SyntaxErrorKind.BareStarNeedsName, star);
        return Add(new Parameters(
            start, list.Count == 0 ? start : _previousEnd, ToList(list.PosOnly), ToList(list.Args), list.VarArg, ToList(list.KwOnly), list.KwArg));
    }

    private struct ParameterList
    {
        public List<Parameter>? PosOnly;
        public List<Parameter>? Args;
        public List<Parameter>? KwOnly;
        public Parameter? VarArg;
        public Parameter? KwArg;
        public Foundation.Text.TextRange? BareStar;
        public bool SlashSeen;
        public bool DefaultSeen;
        public int Count;
    }

    private static NodeList<Parameter> ToList(List<Parameter>? parameters) =>
        parameters is null ? NodeList<Parameter>.Empty : new NodeList<Parameter>([.. parameters]);

    private bool ParseParameterItem(ref ParameterList list, TokenKind close, bool annotated)
    {
        var token = Current;
        if (list.KwArg is not null && _kind is TokenKind.Name or TokenKind.Star or TokenKind.DoubleStar or TokenKind.Slash)
            ReportSyntax(SyntaxErrorKind.ParameterAfterKwArg, token.Start, token.End);
        list.Count++;
        switch (_kind)
        {
            case TokenKind.Slash:
                Next();
                UseVersion(SyntaxFeature.PositionalOnlyParameters, token.Start, token.End);
                if (list.SlashSeen)
                    ReportSyntax(SyntaxErrorKind.DuplicateSlash, token.Start, token.End);
                else if (list.BareStar is not null || list.VarArg is not null)
                    ReportSyntax(SyntaxErrorKind.SlashAfterStar, token.Start, token.End);
                else if (list.Args is null)
                    ReportSyntax(SyntaxErrorKind.SlashFirst, token.Start, token.End);
                (list.PosOnly, list.Args, list.SlashSeen) = (list.Args, null, true);
                return true;
            case TokenKind.Star:
                Next();
                if (list.BareStar is not null || list.VarArg is not null)
                    ReportSyntax(SyntaxErrorKind.DuplicateStarParameter, token.Start, token.End);
                if (_kind is TokenKind.Comma || _kind == close)
                    list.BareStar = token.Range;
                else
                    list.VarArg = ParseStarParameter(annotated, isVarArg: true);
                return true;
            case TokenKind.DoubleStar:
                Next();
                list.KwArg = ParseStarParameter(annotated, isVarArg: false);
                return true;
            case TokenKind.LeftParenthesis:
                ReportSyntax(SyntaxErrorKind.ParenthesizedParameter, token.Start, token.End);
                SkipParentheses();
                return true;
            default:
                if (_kind != TokenKind.Name && !token.IsKeyword)
                {
                    ReportExpected("a parameter");
                    return false;
                }
                ParseNamedParameter(ref list, annotated);
                return true;
        }
    }

    private void ParseNamedParameter(ref ParameterList list, bool annotated)
    {
        var parameter = ParseParameter(annotated, isVarArg: false);
        if (list.BareStar is not null || list.VarArg is not null)
        {
            (list.KwOnly ??= []).Add(parameter);
            return;
        }
        if (parameter.Default is not null)
            list.DefaultSeen = true;
        else if (list.DefaultSeen)
            ReportMeaning(SyntaxErrorKind.ParameterWithoutDefault, parameter.Range, _names.GetString(parameter.Name.Name));
        (list.Args ??= []).Add(parameter);
    }

    private Parameter ParseStarParameter(bool annotated, bool isVarArg)
    {
        var parameter = ParseParameter(annotated, isVarArg);
        if (parameter.Default is not null)
            ReportMeaning(SyntaxErrorKind.StarParameterDefault, parameter.Range, _names.GetString(parameter.Name.Name));
        return parameter;
    }

    private Parameter ParseParameter(bool annotated, bool isVarArg)
    {
        var name = ParseIdentifier();
        Expression? annotation = null, @default = null;
        if (annotated && Accept(TokenKind.Colon))
        {
            if (isVarArg && _kind == TokenKind.Star)
            {
                annotation = ParseStarred(Binding.BitOr);
                UseVersion(SyntaxFeature.StarAnnotation, annotation.Start, annotation.End);
            }
            else
                annotation = ParseExpression();
        }
        if (Accept(TokenKind.Equal))
            @default = ParseExpression();
        return Add(new Parameter(name.Start, _previousEnd, name, annotation, @default));
    }

    /// <summary>Python 2's <c>def f(a, (b, c))</c>.</summary>
    private void SkipParentheses()
    {
        var depth = 0;
        do
        {
            depth += _kind switch
            {
                TokenKind.LeftParenthesis => 1,
                TokenKind.RightParenthesis => -1,
                _ => 0,
            };
            Next();
        }
        while (depth > 0 && _kind is not (TokenKind.Newline or TokenKind.EndOfFile));
    }

    private TypeParams? ParseTypeParams(bool ofAlias = false)
    {
        if (_kind != TokenKind.LeftBracket)
            return null;
        var start = CurrentStart;
        Next();
        var from = _scratchCount;
        while (_kind is TokenKind.Name or TokenKind.Star or TokenKind.DoubleStar || Current.IsKeyword)
        {
            Push(ParseTypeParam());
            if (!Accept(TokenKind.Comma))
                break;
        }
        if (_scratchCount == from)
            ReportSyntax(SyntaxErrorKind.EmptyTypeParams, start, Current.End);
        Expect(TokenKind.RightBracket);
        if (!ofAlias)
            UseVersion(SyntaxFeature.TypeParameters, start, _previousEnd);
        var parameters = Take<TypeParam>(from);
        return AddNoted(new TypeParams(start, _previousEnd, parameters));
    }

    private TypeParam ParseTypeParam()
    {
        var start = CurrentStart;
        if (Accept(TokenKind.Star))
        {
            var tupleName = ParseIdentifier();
            var tupleDefault = ParseTypeParamDefault(mayBeStarred: true);
            return Add(new TypeVarTuple(start, _previousEnd, tupleName, tupleDefault));
        }
        if (Accept(TokenKind.DoubleStar))
        {
            var specName = ParseIdentifier();
            var specDefault = ParseTypeParamDefault(mayBeStarred: false);
            return Add(new ParamSpec(start, _previousEnd, specName, specDefault));
        }
        var name = ParseIdentifier();
        var bound = Accept(TokenKind.Colon) ? ParseExpression() : null;
        var @default = ParseTypeParamDefault(mayBeStarred: false);
        return Add(new TypeVar(start, _previousEnd, name, bound, @default));
    }

    private Expression? ParseTypeParamDefault(bool mayBeStarred)
    {
        var start = CurrentStart;
        if (!Accept(TokenKind.Equal))
            return null;
        var value = mayBeStarred && _kind == TokenKind.Star ? ParseStarred(Binding.BitOr) : ParseExpression();
        UseVersion(SyntaxFeature.TypeParameterDefault, start, _previousEnd);
        return value;
    }
}
