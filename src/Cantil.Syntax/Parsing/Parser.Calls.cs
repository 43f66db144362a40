using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Calls and the arguments of classes (reference, section 6.3.4).</summary>
public sealed partial class Parser
{
    private Call ParseCall(int start, Expression func)
    {
        _ = Enter();
        var (args, keywords) = ParseArguments(isCall: true);
        Leave();
        var call = new Call(start, _previousEnd, func, args, keywords);
        return keywords.Count > 1 ? AddNoted(call) : Add(call);
    }

    /// <summary>From the opening to the closing parenthesis.</summary>
    private (NodeList<Expression> Args, NodeList<Keyword> Keywords) ParseArguments(bool isCall)
    {
        var open = CurrentStart;
        Next();
        if (Accept(TokenKind.RightParenthesis))
            return (NodeList<Expression>.Empty, NodeList<Keyword>.Empty);
        var from = _scratchCount;
        var keywordCount = 0;
        var links = _chainLinks;
        var most = links;
        bool keywordSeen = false, unpackingSeen = false;
        while (_kind != TokenKind.RightParenthesis)
        {
            _chainLinks = links;
            var start = CurrentStart;
            if (_kind == TokenKind.Star)
            {
                if (unpackingSeen)
                    ReportMeaning(SyntaxErrorKind.IterableUnpackingAfterKeywordUnpacking, Current.Range);
                Push(ParseStarred(Binding.None));
            }
            else if (Accept(TokenKind.DoubleStar))
            {
                unpackingSeen = true;
                keywordCount++;
                var value = ParseExpression();
                Push(Add(new Keyword(start, _previousEnd, Identifier.None, value)));
            }
            else if (StartsExpression(_kind))
            {
                var argument = ParseExpression();
                if (_kind == TokenKind.Equal)
                {
                    keywordSeen = true;
                    keywordCount++;
                    Push(ParseKeyword(start, argument));
                }
                else
                {
                    if (_kind == TokenKind.ColonEqual)
                        argument = ParseNamedExpressionRest(start, argument);
                    else if (StartsComprehension())
                        argument = ParseGeneratorArgument(open, start, argument, isCall && _scratchCount == from);
                    if (unpackingSeen)
                        ReportMeaning(SyntaxErrorKind.PositionalAfterKeywordUnpacking, argument.Range);
                    else if (keywordSeen)
                        ReportMeaning(SyntaxErrorKind.PositionalAfterKeyword, argument.Range);
                    Push(argument);
                }
            }
            else
                break;
            most = Math.Max(most, _chainLinks);
            if (!Accept(TokenKind.Comma))
                break;
        }
        _chainLinks = most;
        Expect(TokenKind.RightParenthesis);
        return TakeArguments(from, keywordCount);
    }

    private Keyword ParseKeyword(int start, Expression name)
    {
        var arg = Identifier.None;
        if (name is Name { Id: var id } && name.End == _previousEnd)
            arg = new Identifier(id, name.Start, name.End);
        else
            ReportMeaning(SyntaxErrorKind.InvalidKeywordName, name.Range, Describe(name));
        // The name is no expression of the tree.
        if (!arg.IsNone && name.Index == _nodeCount - 1)
            _nodeCount--;
        Next();
        var value = ParseExpression();
        return Add(new Keyword(start, _previousEnd, arg, value));
    }

    /// <summary>A sole generator shares the parentheses of its call; beside other arguments it needs its own.</summary>
    private GeneratorExp ParseGeneratorArgument(int open, int start, Expression element, bool isFirst)
    {
        var generators = ParseComprehensions();
        CheckElement(element);
        if (isFirst && _kind == TokenKind.RightParenthesis)
            return Add(new GeneratorExp(open, Current.End, element, generators, false));
        ReportMeaning(SyntaxErrorKind.UnparenthesizedGenerator, new(start, _previousEnd));
        return Add(new GeneratorExp(start, _previousEnd, element, generators, false));
    }

    private (NodeList<Expression> Args, NodeList<Keyword> Keywords) TakeArguments(int from, int keywordCount)
    {
        if (keywordCount == 0)
            return (TakeExpressions(from), NodeList<Keyword>.Empty);
        if (keywordCount == _scratchCount - from)
            return (NodeList<Expression>.Empty, Take<Keyword>(from));
        var args = new Expression[_scratchCount - from - keywordCount];
        var keywords = new Keyword[keywordCount];
        int a = 0, k = 0;
        for (var i = from; i < _scratchCount; i++)
        {
            ref var slot = ref _scratch[i];
            if (slot.Node is Keyword keyword)
                keywords[k++] = keyword;
            else
                args[a++] = (Expression)slot.Node!;
            slot.Node = null;
        }
        _scratchCount = from;
        return (new NodeList<Expression>(args), new NodeList<Keyword>(keywords));
    }
}
