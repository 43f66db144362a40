using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// Looks at the expressions of a statement with the scopes that they open: <c>yield</c>, <c>await</c>, asynchronous
/// comprehensions and <c>:=</c> mean something only in some of them. Keeps a stack of its own, so that the depth of a
/// tree does not matter.
/// </summary>
internal sealed partial class ExpressionWalk(ErrorSink errors)
{
    private PendingNode[] _stack = new PendingNode[64];
    private int _count;
    private ExpressionScope[] _scopes = new ExpressionScope[16];
    private int _scopeCount;
    private SyntaxTree _tree = null!;

    /// <summary>Whether the last check met a <c>yield</c> that belongs to the scope itself.</summary>
    public bool SawYield { get; private set; }

    /// <summary>Whether the last check met an <c>await</c> in the annotation of a name in a function.</summary>
    public bool SawAwaitInAnnotation { get; private set; }

    /// <summary>Whether the file has <c>from __future__ import annotations</c>.</summary>
    public bool AnnotationsAreDeferred { get; set; }

    public void Begin(SyntaxTree tree)
    {
        _tree = tree;
        AnnotationsAreDeferred = false;
    }

    /// <summary>Checks an expression, or the expressions of a statement that do not stand in statements below it.</summary>
    public void Check(Node root, ScopeKind scope)
    {
        _scopeCount = 0;
        SawYield = false;
        SawAwaitInAnnotation = false;
        _iterationNames.Clear();
        var outer = Open(scope, -1);
        PushRoot(root, outer);
        while (_count > 0)
            Visit(_stack[--_count]);
        NoteNestedComprehensions();
    }

    private void PushRoot(Node root, int outer)
    {
        switch (root)
        {
            case FunctionDef function:
                PushFunction(function, outer);
                break;
            case ClassDef node:
                PushClass(node, outer);
                break;
            case TypeAlias alias:
                var generic = alias.TypeParams is null ? outer : Open(ScopeKind.Generic, outer);
                Push(alias.Value, Open(ScopeKind.TypeAlias, generic));
                Push(alias.TypeParams, generic);
                break;
            case AnnAssign assign:
                Push(assign.Value, outer);
                if (_scopes[outer].Kind is (ScopeKind.Function or ScopeKind.AsyncFunction) && !AnnotationsAreDeferred)
                    Push(assign.Annotation, Open(ScopeKind.LocalAnnotation, outer));
                else
                    PushAnnotation(assign.Annotation, outer);
                Push(assign.Target, outer);
                break;
            case Expression expression:
                Push(expression, outer);
                break;
            default:
                PushChildren(new PendingNode(root, outer));
                break;
        }
    }

    private void PushFunction(FunctionDef function, int outer)
    {
        var generic = function.TypeParams is null ? outer : Open(ScopeKind.Generic, outer);
        PushAnnotation(function.Returns, generic);
        PushParameters(function.Parameters, outer, generic);
        Push(function.TypeParams, generic);
        foreach (var decorator in function.Decorators)
            Push(decorator.Expression, outer);
    }

    private void PushClass(ClassDef node, int outer)
    {
        var generic = node.TypeParams is null ? outer : Open(ScopeKind.Generic, outer);
        foreach (var keyword in node.Keywords)
            Push(keyword.Value, generic);
        foreach (var expression in node.Bases)
            Push(expression, generic);
        Push(node.TypeParams, generic);
        foreach (var decorator in node.Decorators)
            Push(decorator.Expression, outer);
    }

    private void PushParameters(Parameters? parameters, int outer, int generic, bool inIterable = false)
    {
        if (parameters is null)
            return;
        foreach (var parameter in parameters.PosOnlyArgs)
            PushParameter(parameter);
        foreach (var parameter in parameters.Args)
            PushParameter(parameter);
        PushParameter(parameters.VarArg);
        foreach (var parameter in parameters.KwOnlyArgs)
            PushParameter(parameter);
        PushParameter(parameters.KwArg);

        void PushParameter(Parameter? parameter)
        {
            Push(parameter?.Default, outer, inIterable);
            PushAnnotation(parameter?.Annotation, generic);
        }
    }

    private void PushAnnotation(Expression? annotation, int scope)
    {
        if (annotation is not null)
            Push(annotation, AnnotationsAreDeferred ? Open(ScopeKind.Annotation, scope) : scope);
    }

    private void Visit(PendingNode item)
    {
        switch (item.Node.Kind)
        {
            case NodeKind.Constant:
                break;
            case NodeKind.Name:
                if (item.InTarget)
                    NoteIterationName((Name)item.Node, item.Scope);
                break;
            case NodeKind.Lambda:
                var lambda = (Lambda)item.Node;
                Push(lambda.Body, Open(ScopeKind.Lambda, item.Scope), item.InIterable);
                PushParameters(lambda.Parameters, item.Scope, item.Scope, item.InIterable);
                break;
            case NodeKind.ListComp:
                var list = (ListComp)item.Node;
                PushComprehension(item, list.Elt, null, list.Generators);
                break;
            case NodeKind.SetComp:
                var set = (SetComp)item.Node;
                PushComprehension(item, set.Elt, null, set.Generators);
                break;
            case NodeKind.DictComp:
                var dict = (DictComp)item.Node;
                PushComprehension(item, dict.Key, dict.Value, dict.Generators);
                break;
            case NodeKind.GeneratorExp:
                var generator = (GeneratorExp)item.Node;
                PushComprehension(item, generator.Elt, null, generator.Generators);
                break;
            case NodeKind.Yield or NodeKind.YieldFrom:
                CheckYield((Expression)item.Node, item.Scope);
                PushChildren(item);
                break;
            case NodeKind.Await:
                CheckAwait((Await)item.Node, item.Scope);
                PushChildren(item);
                break;
            case NodeKind.NamedExpr:
                CheckNamed((NamedExpr)item.Node, item);
                Push(((NamedExpr)item.Node).Value, item.Scope, item.InIterable, item.InTarget);
                break;
            case NodeKind.TypeVar:
                var typeVar = (TypeVar)item.Node;
                PushTypeParam(typeVar.Bound, typeVar.Default, item.Scope);
                break;
            case NodeKind.ParamSpec:
                PushTypeParam(null, ((ParamSpec)item.Node).Default, item.Scope);
                break;
            case NodeKind.TypeVarTuple:
                PushTypeParam(null, ((TypeVarTuple)item.Node).Default, item.Scope);
                break;
            default:
                PushChildren(item);
                break;
        }
    }

    private void PushTypeParam(Expression? bound, Expression? fallback, int scope)
    {
        if (fallback is not null)
            Push(fallback, Open(ScopeKind.TypeParamDefault, scope));
        if (bound is not null)
            Push(bound, Open(ScopeKind.TypeParamBound, scope));
    }

    private int Open(ScopeKind kind, int parent, NodeKind comprehension = NodeKind.Module)
    {
        if (_scopeCount == _scopes.Length)
            Array.Resize(ref _scopes, _scopeCount * 2);
        _scopes[_scopeCount] = new ExpressionScope(kind, parent, comprehension);
        return _scopeCount++;
    }

    private void Push(Node? node, int scope, bool inIterable = false, bool inTarget = false)
    {
        if (node is null)
            return;
        if (_count == _stack.Length)
            Array.Resize(ref _stack, _count * 2);
        _stack[_count++] = new PendingNode(node, scope, inIterable, inTarget);
    }

    /// <summary>Puts the children on the stack so that the first comes off first.</summary>
    private void PushChildren(PendingNode parent)
    {
        var first = _count;
        var pusher = new ChildPusher(this, parent);
        NodeChildren.Visit(parent.Node, ref pusher);
        Array.Reverse(_stack, first, _count - first);
    }

    private readonly struct ChildPusher(ExpressionWalk walk, PendingNode parent) : IChildVisitor
    {
        public void Visit(Node child)
        {
            if (child is not Statement)
                walk.Push(child, parent.Scope, parent.InIterable, parent.InTarget);
        }
    }

    private void Report(SyntaxErrorKind kind, TextRange range, string? detail = null) => errors.Report(kind, range, detail);
}
