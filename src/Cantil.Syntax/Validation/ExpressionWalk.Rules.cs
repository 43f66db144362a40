using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

internal sealed partial class ExpressionWalk
{
    private const byte Iterated = 1;
    private const byte IteratedAndBound = 2;
    private const byte Named = 4;

    /// <summary>What is known of a name in a comprehension, by the comprehension's scope and the name.</summary>
    private readonly Dictionary<long, byte> _iterationNames = [];

    private void PushComprehension(PendingNode item, Expression element, Expression? value, NodeList<Comprehension> generators)
    {
        var kind = item.Node.Kind == NodeKind.GeneratorExp ? ScopeKind.Generator : ScopeKind.Comprehension;
        var scope = Open(kind, item.Scope, item.Node.Kind);
        // The order of CPython's symbol table, last things first.
        Push(element, scope, item.InIterable);
        Push(value, scope, item.InIterable);
        for (var i = generators.Count - 1; i >= 0; i--)
        {
            var generator = generators[i];
            if (generator.IsAsync)
                _scopes[scope].Asynchronous = generator.Range;
            for (var j = generator.Ifs.Count - 1; j >= 0; j--)
                Push(generator.Ifs[j], scope, item.InIterable);
            if (i > 0)
                Push(generator.Iter, scope, inIterable: true);
            Push(generator.Target, scope, item.InIterable, inTarget: true);
        }
        if (generators.Count > 0)
            Push(generators[0].Iter, item.Scope, inIterable: true, item.InTarget);
        if (_scopes[scope].IsAsynchronous)
            CheckAsync(item.Node, scope, isComprehension: true);
    }

    private void CheckYield(Expression node, int scope)
    {
        var detail = node.Kind == NodeKind.Yield ? "yield" : "yield from";
        ref readonly var around = ref _scopes[scope];
        switch (around.Kind)
        {
            case ScopeKind.Function or ScopeKind.LocalAnnotation:
                SawYield = true;
                break;
            case ScopeKind.AsyncFunction:
                SawYield = true;
                if (node.Kind == NodeKind.YieldFrom)
                    Report(SyntaxErrorKind.YieldFromInAsyncFunction, node.Range);
                break;
            case ScopeKind.Lambda:
                break;
            case ScopeKind.Module or ScopeKind.Class:
                Report(SyntaxErrorKind.YieldOutsideFunction, node.Range, detail);
                break;
            case ScopeKind.Comprehension or ScopeKind.Generator:
                Report(SyntaxErrorKind.YieldInComprehension, node.Range, around.Comprehension switch
                {
                    NodeKind.ListComp => "a list comprehension",
                    NodeKind.SetComp => "a set comprehension",
                    NodeKind.DictComp => "a dict comprehension",
                    _ => "a generator expression",
                });
                break;
            default:
                Report(SyntaxErrorKind.YieldInTypeScope, node.Range, PlaceOf(around.Kind));
                break;
        }
    }

    private void CheckAwait(Await node, int scope)
    {
        var kind = _scopes[scope].Kind;
        if (kind is ScopeKind.Annotation or ScopeKind.TypeParamBound or ScopeKind.TypeParamDefault or ScopeKind.TypeAlias or ScopeKind.Generic)
            Report(SyntaxErrorKind.AwaitInTypeScope, node.Range, PlaceOf(kind));
        else
            CheckAsync(node, scope, isComprehension: false);
    }

    /// <summary>Whether the scope, or the one that its comprehensions run in, can wait.</summary>
    private void CheckAsync(Node node, int scope, bool isComprehension)
    {
        if (!_scopes[scope].IsAsynchronous)
            _scopes[scope].Asynchronous = node.Range;
        var enclosing = scope;
        while (_scopes[enclosing].Kind == ScopeKind.Comprehension)
            enclosing = _scopes[enclosing].Parent;
        var kind = _scopes[enclosing].Kind;
        if (kind is ScopeKind.AsyncFunction or ScopeKind.Generator || (kind == ScopeKind.Module && _tree.SourceKind == SourceKind.Notebook))
            return;
        if (IsNeverEvaluated(enclosing))
        {
            SawAwaitInAnnotation |= kind == ScopeKind.LocalAnnotation;
            return;
        }
        if (!isComprehension && kind is (ScopeKind.Module or ScopeKind.Class))
            Report(SyntaxErrorKind.AwaitOutsideFunction, node.Range);
        else if (isComprehension || enclosing != scope)
            Report(SyntaxErrorKind.AsyncComprehensionOutsideAsyncFunction, node.Range);
        else
            Report(SyntaxErrorKind.AwaitOutsideAsyncFunction, node.Range);
    }

    /// <summary>Before Python 3.11 a comprehension that waits could stand in another only where that waits too.</summary>
    private void NoteNestedComprehensions()
    {
        for (var i = 1; i < _scopeCount; i++)
        {
            ref readonly var scope = ref _scopes[i];
            if (scope.Kind == ScopeKind.Comprehension && scope.IsAsynchronous
                && _scopes[scope.Parent] is { Kind: ScopeKind.Comprehension or ScopeKind.Generator, IsAsynchronous: false })
                errors.Use(SyntaxFeature.AsyncComprehensionInSync, scope.Asynchronous);
        }
    }

    private bool IsNeverEvaluated(int scope)
    {
        for (; scope >= 0; scope = _scopes[scope].Parent)
            if (_scopes[scope].Kind is ScopeKind.Annotation or ScopeKind.LocalAnnotation)
                return true;
        return false;
    }

    private void CheckNamed(NamedExpr node, PendingNode item)
    {
        var scope = item.Scope;
        var kind = _scopes[scope].Kind;
        if (kind is ScopeKind.Annotation or ScopeKind.TypeParamBound or ScopeKind.TypeParamDefault or ScopeKind.TypeAlias or ScopeKind.Generic)
            Report(SyntaxErrorKind.NamedExpressionInTypeScope, node.Range, PlaceOf(kind));
        else if (item.InIterable)
            Report(SyntaxErrorKind.NamedExpressionInIterable, node.Range);
        else if (kind is (ScopeKind.Comprehension or ScopeKind.Generator) && node.Target is Name target)
            CheckNamedInComprehension(node, target, scope, item.InTarget);
    }

    private void CheckNamedInComprehension(NamedExpr node, Name target, int scope, bool inTarget)
    {
        if (inTarget)
        {
            Report(SyntaxErrorKind.IterationRebindsNamedExpression, target.Range, _tree.Text(target.Id));
            return;
        }
        var enclosing = scope;
        for (; _scopes[enclosing].Kind is ScopeKind.Comprehension or ScopeKind.Generator; enclosing = _scopes[enclosing].Parent)
            if (_iterationNames.TryGetValue(Key(enclosing, target.Id), out var known) && known == IteratedAndBound)
            {
                Report(SyntaxErrorKind.NamedExpressionRebindsIteration, target.Range, _tree.Text(target.Id));
                return;
            }
        while (_scopes[enclosing].Kind is ScopeKind.Annotation or ScopeKind.LocalAnnotation)
            enclosing = _scopes[enclosing].Parent;
        var kind = _scopes[enclosing].Kind;
        if (kind is not (ScopeKind.Module or ScopeKind.Function or ScopeKind.AsyncFunction or ScopeKind.Lambda))
            Report(SyntaxErrorKind.NamedExpressionInClassComprehension, node.Range, PlaceOf(kind));
        else
            _iterationNames[Key(scope, target.Id)] = Named;
    }

    private void NoteIterationName(Name name, int scope)
    {
        ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_iterationNames, Key(scope, name.Id), out _);
        if ((known & Named) != 0)
            Report(SyntaxErrorKind.IterationRebindsNamedExpression, name.Range, _tree.Text(name.Id));
        else if (name.Ctx == ExpressionContext.Load)
            known = known == 0 ? Iterated : known;
        else
            known = IteratedAndBound;
    }

    private static long Key(int scope, NameId name) => ((long)scope << 32) | (uint)name.Id;

    private static string PlaceOf(ScopeKind kind) => kind switch
    {
        ScopeKind.Class => "a class body",
        ScopeKind.Annotation => "an annotation",
        ScopeKind.TypeParamBound => "the bound of a type parameter",
        ScopeKind.TypeParamDefault => "the default of a type parameter",
        ScopeKind.TypeAlias => "the value of a `type` statement",
        _ => "what belongs to type parameters",
    };
}
