using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// One pass over the statements, with what is around them: function, loop, <c>try</c>. Expressions are looked at only
/// where the scan found something in them.
/// </summary>
internal sealed partial class StatementWalk(ErrorSink errors, RareNodes rare, ParameterChecks parameters, StarChecks stars, NameDeclarations declarations)
{
    /// <summary>CPython's limit for loops, <c>with</c> items and parts of <c>try</c> inside each other.</summary>
    private const int MaxBlocks = 21;

    private readonly ExpressionWalk _expressions = new(errors);
    private readonly List<TextRange> _returns = [];
    private SyntaxTree _tree = null!;
    private FlowState _flow;
    private bool _followsNames;

    public void Walk(SyntaxTree tree, bool followsNames)
    {
        _tree = tree;
        _followsNames = followsNames;
        _returns.Clear();
        _flow = default;
        _flow.Scope = ScopeKind.Module;
        _expressions.Begin(tree);
        if (followsNames)
            _flow.NameScope = declarations.Begin(tree);
        WalkModule(tree.Root.Body);
        if (followsNames)
            declarations.Finish(_expressions.AnnotationsAreDeferred);
    }

    private void Walk(NodeList<Statement> body)
    {
        foreach (var statement in body)
            Visit(statement);
    }

    private void Visit(Statement statement)
    {
        switch (statement.Kind)
        {
            case NodeKind.FunctionDef:
                VisitFunction((FunctionDef)statement);
                break;
            case NodeKind.ClassDef:
                VisitClass((ClassDef)statement);
                break;
            case NodeKind.Return:
                VisitReturn((Return)statement);
                break;
            case NodeKind.Break:
                LeaveLoop(statement, SyntaxErrorKind.BreakOutsideLoop, "break");
                break;
            case NodeKind.Continue:
                LeaveLoop(statement, SyntaxErrorKind.ContinueOutsideLoop, "continue");
                break;
            case NodeKind.If:
                VisitIf((If)statement);
                break;
            case NodeKind.For:
                VisitFor((For)statement);
                break;
            case NodeKind.While:
                VisitWhile((While)statement);
                break;
            case NodeKind.With:
                VisitWith((With)statement);
                break;
            case NodeKind.Try:
                VisitTry((Try)statement);
                break;
            case NodeKind.Match:
                VisitMatch((Match)statement);
                break;
            case NodeKind.ImportFrom:
                VisitImportFrom((ImportFrom)statement);
                break;
            case NodeKind.Global or NodeKind.Nonlocal:
                if (statement.Kind == NodeKind.Nonlocal && _flow.Scope == ScopeKind.Module)
                    errors.Report(SyntaxErrorKind.NonlocalAtModuleLevel, statement.Range);
                else
                    declarations.Note(_flow.NameScope);
                break;
            case NodeKind.AnnAssign:
                stars.CheckAnnotated((AnnAssign)statement);
                goto default;
            default:
                if (rare.Next < statement.End)
                    CheckExpressions(statement, statement.End);
                break;
        }
    }

    /// <summary>Looks at the expressions of a statement that stand before an offset.</summary>
    private void CheckExpressions(Node node, int end)
    {
        _expressions.Check(node, _flow.Scope);
        _flow.SawYield |= _expressions.SawYield;
        _flow.IsCoroutine |= _expressions.SawAwaitInAnnotation;
        rare.SkipTo(end);
    }

    private void CheckExpression(Expression? expression)
    {
        if (expression is not null && rare.Next < expression.End)
            CheckExpressions(expression, expression.End);
    }

    private void VisitFunction(FunctionDef function)
    {
        parameters.Check(function.Parameters, _flow.ClassName);
        if (rare.Next < BodyStart(function.Body, function))
            CheckExpressions(function, BodyStart(function.Body, function));
        var outer = _flow;
        _flow = new FlowState
        {
            Scope = function.IsAsync ? ScopeKind.AsyncFunction : ScopeKind.Function,
            IsCoroutine = function.IsAsync,
            Blocks = function.IsAsync ? 1 : 0,
            FirstReturn = _returns.Count,
            ClassName = outer.ClassName,
        };
        if (_followsNames)
            _flow.NameScope = declarations.Push(function, function.TypeParams, outer.NameScope, Identifier.None);
        Walk(function.Body);
        if (_flow.SawYield)
        {
            for (var i = _flow.FirstReturn; i < _returns.Count && _flow.IsCoroutine; i++)
                errors.Report(SyntaxErrorKind.ReturnWithValueInAsyncGenerator, _returns[i]);
            // A generator's body is one block deeper than another's: CPython wraps it to convert StopIteration.
            if (!function.IsAsync && _flow.AtLimit is { Length: > 0 } place)
                errors.Report(SyntaxErrorKind.TooManyNestedBlocks, place);
        }
        _returns.RemoveRange(_flow.FirstReturn, _returns.Count - _flow.FirstReturn);
        _flow = outer;
    }

    private void VisitClass(ClassDef node)
    {
        if (node.Keywords.Count > 1)
            parameters.Check(node.Keywords);
        if (rare.Next < BodyStart(node.Body, node))
            CheckExpressions(node, BodyStart(node.Body, node));
        var outer = _flow;
        _flow = new FlowState { Scope = ScopeKind.Class, FirstReturn = _returns.Count, ClassName = node.Name.Name };
        if (_followsNames)
            _flow.NameScope = declarations.Push(node, node.TypeParams, outer.NameScope, node.Name);
        Walk(node.Body);
        _flow = outer;
    }

    /// <summary>The offset behind everything that stands before the body; a decorator stands before its statement's start.</summary>
    private static int BodyStart(NodeList<Statement> body, Node node) => body.Count == 0 ? node.End : body[0] switch
    {
        FunctionDef { Decorators: { Count: > 0 } decorators } => decorators[0].Start,
        ClassDef { Decorators: { Count: > 0 } decorators } => decorators[0].Start,
        var first => first.Start,
    };
}
