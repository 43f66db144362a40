using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    /// <summary>Calls, subscripts and binary operators whose left side is being visited; chains of them may be long without being nested.</summary>
    private Expression[] _spine = new Expression[64];
    private int _spineCount;

    private void VisitOptional(Expression? expression, int parent)
    {
        if (expression is not null)
            Visit(expression, parent);
    }

    private void VisitAll(NodeList<Expression> expressions, int parent)
    {
        foreach (var expression in expressions)
            Visit(expression, parent);
    }

    private void Visit(Expression expression, int parent)
    {
        while (true)
        {
            var index = expression.Index;
            _parents[index] = parent;
            switch (expression.Kind)
            {
                case NodeKind.Name:
                    VisitName((Name)expression);
                    return;
                case NodeKind.Constant:
                    if ((_flags & (ContextFlags.TypeDefinition | ContextFlags.Literal | ContextFlags.StoredKey)) == ContextFlags.TypeDefinition)
                        QueueString((Constant)expression);
                    return;
                case NodeKind.Attribute:
                    expression = ((Attribute)expression).Value;
                    break;
                case NodeKind.Call:
                case NodeKind.Subscript:
                case NodeKind.BinOp:
                    VisitSpine(expression);
                    return;
                case NodeKind.UnaryOp:
                    expression = ((UnaryOp)expression).Operand;
                    break;
                case NodeKind.Starred:
                    expression = ((Starred)expression).Value;
                    break;
                case NodeKind.Await:
                    expression = ((Await)expression).Value;
                    break;
                case NodeKind.YieldFrom:
                    expression = ((YieldFrom)expression).Value;
                    break;
                case NodeKind.Yield:
                    if (((Yield)expression).Value is not { } yielded)
                        return;
                    expression = yielded;
                    break;
                default:
                    VisitCompound(expression, index);
                    return;
            }
            parent = index;
        }
    }

    private void VisitCompound(Expression expression, int index)
    {
        switch (expression.Kind)
        {
            case NodeKind.Tuple:
                VisitAll(((Tuple)expression).Elts, index);
                break;
            case NodeKind.List:
                VisitAll(((List)expression).Elts, index);
                break;
            case NodeKind.Compare:
                Visit(((Compare)expression).Left, index);
                VisitAll(((Compare)expression).Comparators, index);
                break;
            case NodeKind.BoolOp:
                VisitAll(((BoolOp)expression).Values, index);
                break;
            case NodeKind.IfExp:
                var choice = (IfExp)expression;
                Visit(choice.Test, index);
                Visit(choice.Body, index);
                Visit(choice.OrElse, index);
                break;
            case NodeKind.JoinedStr:
                VisitParts(((JoinedStr)expression).Values, index);
                break;
            case NodeKind.TemplateStr:
                VisitParts(((TemplateStr)expression).Values, index);
                break;
            case NodeKind.FormattedValue:
                Visit(((FormattedValue)expression).Value, index);
                VisitOptional(((FormattedValue)expression).FormatSpec, index);
                break;
            case NodeKind.Interpolation:
                Visit(((Interpolation)expression).Value, index);
                VisitOptional(((Interpolation)expression).FormatSpec, index);
                break;
            case NodeKind.Dict:
                VisitDict((Dict)expression);
                break;
            case NodeKind.Set:
                VisitAll(((Set)expression).Elts, index);
                break;
            case NodeKind.Slice:
                VisitOptional(((Slice)expression).Lower, index);
                VisitOptional(((Slice)expression).Upper, index);
                VisitOptional(((Slice)expression).Step, index);
                break;
            case NodeKind.NamedExpr:
                VisitNamedExpression((NamedExpr)expression);
                break;
            case NodeKind.Lambda:
                VisitLambda((Lambda)expression);
                break;
            case NodeKind.ListComp:
                VisitComprehension(index, ((ListComp)expression).Generators, ((ListComp)expression).Elt, null);
                break;
            case NodeKind.GeneratorExp:
                VisitComprehension(index, ((GeneratorExp)expression).Generators, ((GeneratorExp)expression).Elt, null);
                break;
            case NodeKind.SetComp:
                VisitComprehension(index, ((SetComp)expression).Generators, ((SetComp)expression).Elt, null);
                break;
            case NodeKind.DictComp:
                VisitComprehension(index, ((DictComp)expression).Generators, ((DictComp)expression).Key, ((DictComp)expression).Value);
                break;
        }
    }

    /// <summary>Goes down the left sides first, then back up over what each has to its right.</summary>
    private void VisitSpine(Expression top)
    {
        var from = _spineCount;
        var at = top;
        while (true)
        {
            Expression left;
            switch (at.Kind)
            {
                case NodeKind.Attribute:
                    left = ((Attribute)at).Value;
                    _parents[left.Index] = at.Index;
                    at = left;
                    continue;
                case NodeKind.Call:
                    left = ((Call)at).Func;
                    break;
                case NodeKind.Subscript:
                    left = ((Subscript)at).Value;
                    break;
                case NodeKind.BinOp:
                    left = ((BinOp)at).Left;
                    break;
                default:
                    Visit(at, _parents[at.Index]);
                    while (_spineCount > from)
                        VisitRight(_spine[--_spineCount]);
                    return;
            }
            if (_spineCount == _spine.Length)
                Array.Resize(ref _spine, _spineCount * 2);
            _spine[_spineCount++] = at;
            _parents[left.Index] = at.Index;
            at = left;
        }
    }

    private void VisitRight(Expression expression)
    {
        switch (expression.Kind)
        {
            case NodeKind.Call:
                VisitArguments((Call)expression);
                break;
            case NodeKind.Subscript:
                VisitSubscript((Subscript)expression);
                break;
            default:
                Visit(((BinOp)expression).Right, expression.Index);
                break;
        }
    }

    /// <summary>The parts of an f-string: its literal ones are no strings that could stand for a type.</summary>
    private void VisitParts(NodeList<Expression> parts, int parent)
    {
        foreach (var part in parts)
        {
            if (part.Kind == NodeKind.Constant)
                _parents[part.Index] = parent;
            else
                Visit(part, parent);
        }
    }

    private void VisitDict(Dict dict)
    {
        var values = dict.Values;
        for (var i = 0; i < values.Count; i++)
        {
            VisitOptional(dict.Keys[i], dict.Index);
            Visit(values[i], dict.Index);
        }
    }

    private void VisitNamedExpression(NamedExpr named)
    {
        Visit(named.Value, named.Index);
        var (kind, flags) = (_storeKind, _storeFlags);
        _storeKind = BindingKind.NamedExpression;
        _storeFlags = _statementUnpacks ? BindingFlags.Unpacked : BindingFlags.None;
        Visit(named.Target, named.Index);
        (_storeKind, _storeFlags) = (kind, flags);
    }

    private void VisitLambda(Lambda lambda)
    {
        if (lambda.Parameters is { } parameters)
            VisitDefaults(parameters, lambda.Index);
        var scope = _scope;
        _scope = NewScope(ScopeKind.Lambda, scope, lambda.Index);
        var snapshot = Snapshot(lambda);
        snapshot.Context |= ContextFlags.Deferred;
        _lambdas.Add(snapshot);
        _scope = scope;
    }

    /// <summary>The first iterable is evaluated outside; all else in a scope of its own.</summary>
    private void VisitComprehension(int index, NodeList<Comprehension> generators, Expression element, Expression? value)
    {
        var scope = _scope;
        var (kind, flags) = (_storeKind, _storeFlags);
        var context = _flags;
        for (var i = 0; i < generators.Count; i++)
        {
            var generator = generators[i];
            _parents[generator.Index] = index;
            (_storeKind, _storeFlags) = (kind, flags);
            Visit(generator.Iter, generator.Index);
            if (i == 0)
            {
                _scope = NewScope(ScopeKind.Comprehension, _scope, index);
                _flags |= ContextFlags.Deferred;
            }
            _storeKind = _statementKind == NodeKind.For ? BindingKind.LoopVariable : BindingKind.ComprehensionVariable;
            _storeFlags = BindingFlags.None;
            Visit(generator.Target, generator.Index);
            VisitAll(generator.Ifs, generator.Index);
        }
        (_storeKind, _storeFlags) = (kind, flags);
        Visit(element, index);
        VisitOptional(value, index);
        _scope = scope;
        _flags = context;
    }
}
