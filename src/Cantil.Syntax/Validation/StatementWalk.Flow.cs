using Cantil.Syntax.Errors;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

internal sealed partial class StatementWalk
{
    private void VisitReturn(Return statement)
    {
        if (_flow.Scope is not (ScopeKind.Function or ScopeKind.AsyncFunction))
            errors.Report(SyntaxErrorKind.ReturnOutsideFunction, statement.Range);
        else if (_flow.InExceptStar)
            errors.Report(SyntaxErrorKind.FlowOutOfExceptStar, statement.Range, "return");
        else if (_flow.InFinally && errors.WantsWarnings)
            errors.Warn(SyntaxErrorKind.FlowOutOfFinally, statement.Range, "return");
        if (statement.Value is not null && _flow.Scope is (ScopeKind.Function or ScopeKind.AsyncFunction))
            _returns.Add(statement.Range);
        CheckExpression(statement.Value);
    }

    private void LeaveLoop(Statement statement, SyntaxErrorKind outside, string keyword)
    {
        if (_flow.Loop == Barrier.None)
            errors.Report(outside, statement.Range);
        else if (_flow.Loop == Barrier.ExceptStar)
            errors.Report(SyntaxErrorKind.FlowOutOfExceptStar, statement.Range, keyword);
        else if (_flow.LoopInFinally == Barrier.Finally && errors.WantsWarnings)
            errors.Warn(SyntaxErrorKind.FlowOutOfFinally, statement.Range, keyword);
    }

    private void VisitIf(If statement)
    {
        CheckExpression(statement.Test);
        Walk(statement.Body);
        foreach (var clause in statement.Clauses)
        {
            CheckExpression(clause.Test);
            Walk(clause.Body);
        }
    }

    private void VisitFor(For statement)
    {
        if (statement.IsAsync && !AllowsAwait)
            errors.Report(SyntaxErrorKind.AsyncForOutsideAsyncFunction, statement.Range);
        CheckExpression(statement.Target);
        stars.CheckValue(statement.Iter);
        CheckExpression(statement.Iter);
        WalkLoop(statement, statement.Body, statement.OrElse);
    }

    private void VisitWhile(While statement)
    {
        CheckExpression(statement.Test);
        WalkLoop(statement, statement.Body, statement.OrElse);
    }

    private void WalkLoop(Statement loop, NodeList<Statement> body, NodeList<Statement> orElse)
    {
        var (outer, outerInFinally) = (_flow.Loop, _flow.LoopInFinally);
        _flow.Loop = Barrier.Loop;
        _flow.LoopInFinally = Barrier.Loop;
        Open(loop, 1);
        Walk(body);
        _flow.Blocks--;
        (_flow.Loop, _flow.LoopInFinally) = (outer, outerInFinally);
        Walk(orElse);
    }

    private void VisitWith(With statement)
    {
        if (statement.IsAsync && !AllowsAwait)
            errors.Report(SyntaxErrorKind.AsyncWithOutsideAsyncFunction, statement.Range);
        foreach (var item in statement.Items)
            if (rare.Next < item.End)
                CheckExpressions(item, item.End);
        Open(statement, statement.Items.Count);
        Walk(statement.Body);
        _flow.Blocks -= statement.Items.Count;
    }

    private void VisitMatch(Match statement)
    {
        CheckExpression(statement.Subject);
        foreach (var matchCase in statement.Cases)
        {
            CheckExpression(matchCase.Guard);
            Walk(matchCase.Body);
        }
    }

    private void VisitTry(Try statement)
    {
        var outer = _flow;
        var hasFinally = statement.FinalBody.Count > 0;
        var hasHandlers = statement.Handlers.Count > 0;
        if (hasFinally)
            Open(statement, 1);
        var insideFinally = _flow.Blocks;
        if (hasHandlers)
            Open(statement, 1);
        Walk(statement.Body);
        _flow.Blocks = insideFinally;
        WalkHandlers(statement);
        _flow.Blocks = insideFinally;
        Walk(statement.OrElse);
        _flow.Blocks = outer.Blocks;
        if (!hasFinally)
            return;
        Open(statement, 1);
        _flow.InFinally = true;
        _flow.LoopInFinally = Barrier.Finally;
        Walk(statement.FinalBody);
        (_flow.Blocks, _flow.InFinally, _flow.LoopInFinally) = (outer.Blocks, outer.InFinally, outer.LoopInFinally);
    }

    private void WalkHandlers(Try statement)
    {
        var (loop, inExceptStar) = (_flow.Loop, _flow.InExceptStar);
        for (var i = 0; i < statement.Handlers.Count; i++)
        {
            var handler = statement.Handlers[i];
            if (handler.Type is null && !statement.IsStar && i < statement.Handlers.Count - 1)
                errors.Report(SyntaxErrorKind.DefaultExceptNotLast, new(handler.Start, handler.Start + "except".Length));
            CheckExpression(handler.Type);
            if (statement.IsStar)
            {
                _flow.Loop = loop == Barrier.None ? Barrier.None : Barrier.ExceptStar;
                _flow.InExceptStar = true;
            }
            Open(handler, 2);
            Walk(handler.Body);
            _flow.Blocks -= 2;
        }
        (_flow.Loop, _flow.InExceptStar) = (loop, inExceptStar);
    }

    private bool AllowsAwait => _flow.Scope == ScopeKind.AsyncFunction || (_flow.Scope == ScopeKind.Module && _tree.SourceKind == SourceKind.Notebook);

    private void Open(Node node, int blocks)
    {
        var before = _flow.Blocks;
        _flow.Blocks += blocks;
        if (before <= MaxBlocks && _flow.Blocks > MaxBlocks)
            errors.Report(SyntaxErrorKind.TooManyNestedBlocks, node.Range);
        else if (_flow.Blocks == MaxBlocks)
            _flow.AtLimit = node.Range;
    }
}
