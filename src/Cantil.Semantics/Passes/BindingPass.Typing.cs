using Cantil.Foundation.Python;
using Cantil.Semantics.Typing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    /// <summary>Any import may give a typing form, as the settings name modules or classes of their own.</summary>
    private bool _mayAnyModuleGiveForms;
    private string[] _typingModules = [];

    private void FindTypingModules()
    {
        _typingModules = [.. _options.TypingModules];
        _mayAnyModuleGiveForms = _typingModules.Length > 0 || _options.ExtendGenerics.Count > 0;
    }

    private TypingForm FormOf(Expression expression) => _model.FormOf(expression);

    /// <summary>Visits what is meant as a type.</summary>
    private void VisitType(Expression expression, int parent)
    {
        var context = _flags;
        _flags |= ContextFlags.TypeDefinition;
        if (!IsDeferredHere())
        {
            Visit(expression, parent);
        }
        else
        {
            _parents[expression.Index] = parent;
            (expression is Constant { ConstantKind: ConstantKind.String } ? _strings : _annotations).Add(Snapshot(expression));
        }
        _flags = context;
    }

    private bool IsDeferredHere() =>
        _annotationsAreDeferred &&
        (_flags & (ContextFlags.Literal | ContextFlags.DeferredType | ContextFlags.StringType | ContextFlags.TypeParameter)) == 0 &&
        (_isStub || (_flags & ContextFlags.TypingOnlyAnnotation) != 0);

    /// <summary>Visits what is no type, though it may stand among types.</summary>
    private void VisitValue(Expression expression, int parent)
    {
        var context = _flags;
        _flags &= ~ContextFlags.TypeDefinition;
        Visit(expression, parent);
        _flags = context;
    }

    private void VisitValue(Keyword keyword, int parent)
    {
        _parents[keyword.Index] = parent;
        VisitValue(keyword.Value, keyword.Index);
    }

    private void VisitType(Keyword keyword, int parent)
    {
        _parents[keyword.Index] = parent;
        VisitType(keyword.Value, keyword.Index);
    }

    private void VisitAnnotation(Expression? annotation, int parent, ContextFlags kind)
    {
        if (annotation is null)
            return;
        var context = _flags;
        _flags |= kind;
        VisitType(annotation, parent);
        _flags = context;
    }

    /// <summary>Visits the annotation of a variable.</summary>
    /// <returns>Whether it says <c>TypeAlias</c>.</returns>
    private bool VisitVariableAnnotation(Expression annotation, int parent)
    {
        var isRuntime = !_annotationsAreDeferred && _model.ScopeArray[_scope].Kind is ScopeKind.Module or ScopeKind.Class;
        VisitAnnotation(annotation, parent, isRuntime ? ContextFlags.RuntimeAnnotation : ContextFlags.TypingOnlyAnnotation);
        return IsTypeAlias(annotation);
    }

    /// <summary>Asked before the annotation was visited where that is deferred.</summary>
    private bool IsTypeAlias(Expression annotation)
    {
        var head = SemanticModel.HeadOf(annotation);
        if (head is null)
            return false;
        if (_resolved[head.Index] != 0)
            return FormOf(annotation) == TypingForm.TypeAlias;
        _resolved[head.Index] = Find(head.Id);
        var isTypeAlias = FormOf(annotation) == TypingForm.TypeAlias;
        _resolved[head.Index] = 0;
        return isTypeAlias;
    }

    private void VisitTypeAliasValue(Expression value, int parent)
    {
        var context = _flags;
        _flags |= ContextFlags.TypeAlias;
        VisitType(value, parent);
        _flags = context;
    }

    private void VisitSubscript(Subscript subscript)
    {
        var slice = subscript.Slice;
        if (subscript.Ctx != ExpressionContext.Load)
        {
            var outer = _flags;
            _flags |= ContextFlags.StoredKey;
            Visit(slice, subscript.Index);
            _flags = outer;
            return;
        }
        var form = FormOf(subscript.Value);
        switch (form)
        {
            case TypingForm.Generic:
            case TypingForm.TypeForm:
                VisitType(slice, subscript.Index);
                break;
            case TypingForm.Literal:
                var context = _flags;
                _flags |= ContextFlags.Literal;
                Visit(slice, subscript.Index);
                _flags = context;
                break;
            case TypingForm.Annotated when slice is Tuple { Elts: { Count: > 0 } elements }:
                _parents[slice.Index] = subscript.Index;
                VisitType(elements[0], slice.Index);
                for (var i = 1; i < elements.Count; i++)
                    VisitValue(elements[i], slice.Index);
                break;
            case TypingForm.TypedDict when slice is Dict fields:
                _parents[slice.Index] = subscript.Index;
                VisitFields(fields);
                break;
            default:
                Visit(slice, subscript.Index);
                break;
        }
    }

    private void VisitArguments(Call call)
    {
        var form = TypingForm.None;
        if (call.Func is Name { Ctx: ExpressionContext.Load } name)
        {
            if (name.Id == WellKnown.Locals && (_flags & ContextFlags.Header) == 0)
                _model.ScopeArray[_scope].Flags |= ScopeFlags.UsesLocals;
            if (_resolved[name.Index] is var binding && binding != 0 && _model.BindingArray[binding].Is(BindingFlags.TypingOrigin))
                form = FormOf(name);
        }
        else if (call.Func.Kind == NodeKind.Attribute)
        {
            form = FormOf(call.Func);
        }
        var index = call.Index;
        var args = call.Args;
        var keywords = call.Keywords;
        switch (form)
        {
            case TypingForm.Cast:
                VisitPlaced(call, 0, WellKnown.Typ);
                break;
            case TypingForm.TypeForm:
                VisitPlaced(call, 0, 0);
                break;
            case TypingForm.TypeAliasType:
                VisitTypeAliasType(call);
                break;
            case TypingForm.NewType:
                VisitPlaced(call, 1, WellKnown.Tp);
                break;
            case TypingForm.TypeVar:
                for (var i = 0; i < args.Count; i++)
                {
                    if (i == 0)
                        VisitValue(args[i], index);
                    else
                        VisitType(args[i], index);
                }
                foreach (var keyword in keywords)
                {
                    if ((int)keyword.Arg.Name is WellKnown.Bound or WellKnown.Default)
                        VisitType(keyword, index);
                    else
                        VisitValue(keyword, index);
                }
                break;
            case TypingForm.NamedTuple:
                VisitNamedTuple(call);
                break;
            case TypingForm.TypedDict:
                VisitTypedDict(call);
                break;
            case TypingForm.CallableArgument:
                for (var i = 0; i < args.Count; i++)
                {
                    if (i == 0)
                        VisitType(args[i], index);
                    else
                        VisitValue(args[i], index);
                }
                foreach (var keyword in keywords)
                {
                    if (args.Count == 0 && keyword.Arg.Name == WellKnown.Type)
                        VisitType(keyword, index);
                    else
                        VisitValue(keyword, index);
                }
                break;
            default:
                var context = _flags;
                _flags &= ~ContextFlags.TypeDefinition;
                VisitAll(args, index);
                foreach (var keyword in keywords)
                {
                    _parents[keyword.Index] = index;
                    Visit(keyword.Value, keyword.Index);
                }
                _flags = context;
                break;
        }
    }

    /// <summary>Visits arguments of which one, known by its place or name, is a type.</summary>
    private void VisitPlaced(Call call, int place, int keywordName)
    {
        for (var i = 0; i < call.Args.Count; i++)
        {
            if (i == place)
                VisitType(call.Args[i], call.Index);
            else
                VisitValue(call.Args[i], call.Index);
        }
        foreach (var keyword in call.Keywords)
        {
            if (keywordName != 0 && keyword.Arg.Name == keywordName)
                VisitType(keyword, call.Index);
            else
                VisitValue(keyword, call.Index);
        }
    }

    private void VisitTypeAliasType(Call call)
    {
        for (var i = 0; i < call.Args.Count; i++)
        {
            if (i == 1)
                VisitType(call.Args[i], call.Index);
            else
                VisitValue(call.Args[i], call.Index);
        }
        foreach (var keyword in call.Keywords)
        {
            if ((int)keyword.Arg.Name is WellKnown.Value or WellKnown.TypeParams)
                VisitType(keyword, call.Index);
            else
                VisitValue(keyword, call.Index);
        }
    }

    /// <summary><c>NamedTuple("a", [("x", int)])</c>: the second of each pair is a type.</summary>
    private void VisitNamedTuple(Call call)
    {
        for (var i = 0; i < call.Args.Count; i++)
        {
            var argument = call.Args[i];
            if (i == 0 || ElementsOf(argument) is not { } fields)
            {
                VisitValue(argument, call.Index);
                continue;
            }
            _parents[argument.Index] = call.Index;
            foreach (var field in fields)
            {
                if (ElementsOf(field) is { Count: 2 } pair)
                {
                    _parents[field.Index] = argument.Index;
                    VisitValue(pair[0], field.Index);
                    VisitType(pair[1], field.Index);
                }
                else
                {
                    VisitValue(field, argument.Index);
                }
            }
        }
        foreach (var keyword in call.Keywords)
            VisitType(keyword, call.Index);
    }

    private static NodeList<Expression>? ElementsOf(Expression expression) => expression switch
    {
        List list => list.Elts,
        Tuple tuple => tuple.Elts,
        _ => null,
    };

    /// <summary><c>TypedDict("a", {"x": int})</c>, or the fields as keywords where there is no dictionary.</summary>
    private void VisitTypedDict(Call call)
    {
        for (var i = 0; i < call.Args.Count; i++)
        {
            if (i > 0 && call.Args[i] is Dict fields)
            {
                _parents[fields.Index] = call.Index;
                VisitFields(fields);
            }
            else
            {
                VisitValue(call.Args[i], call.Index);
            }
        }
        // Python 3.13 no longer takes fields as keywords.
        var areKeywordsFields = _options.TargetVersion < new PythonVersion(3, 13);
        foreach (var keyword in call.Keywords)
        {
            if (call.Args.Count == 1 && areKeywordsFields)
                VisitType(keyword, call.Index);
            else
                VisitValue(keyword, call.Index);
        }
    }

    private void VisitFields(Dict fields)
    {
        for (var i = 0; i < fields.Values.Count; i++)
        {
            if (fields.Keys[i] is { } key)
                VisitValue(key, fields.Index);
            VisitType(fields.Values[i], fields.Index);
        }
    }

    /// <summary>Whether an <c>if</c> guards code for type checkers only.</summary>
    private bool IsTypeChecking(Expression test) => test switch
    {
        Constant { ConstantKind: ConstantKind.False } => true,
        Name or Attribute => FormOf(test) == TypingForm.TypeChecking,
        _ => false,
    };

    /// <summary>Whether an expression that was not visited is the builtin that it seems to be.</summary>
    private bool IsBuiltinSymbol(Expression expression)
    {
        if (expression is Name name)
            return Find(name.Id) is var found and not 0 && _model.BindingArray[found].Kind == BindingKind.Builtin;
        return expression is Attribute { Value: Name module } && Find(module.Id) is var import and not 0 &&
               _model.BindingArray[import].Kind == BindingKind.Import &&
               _model.NodeAt(_model.BindingArray[import].Node) is Alias { Name.Name: var imported } && imported == WellKnown.Builtins;
    }

    /// <summary>An implementation for <c>functools.singledispatch</c>, which reads its annotations when it is registered.</summary>
    private bool IsSingleDispatch(NodeList<Decorator> decorators)
    {
        foreach (var decorator in decorators)
        {
            if (IsSingleDispatchFunction(decorator.Expression))
                return true;
            if (decorator.Expression is Attribute { Attr.Name: var attribute, Value: Name name } && attribute == WellKnown.Register &&
                _resolved[name.Index] is var id and not 0 && _model.BindingArray[id] is { Kind: BindingKind.Function } binding &&
                _model.NodeAt(binding.Node) is FunctionDef function)
            {
                foreach (var other in function.Decorators)
                    if (IsSingleDispatchFunction(other.Expression))
                        return true;
            }
        }
        return false;
    }

    private bool IsSingleDispatchFunction(Expression expression) =>
        _model.IsFrom(expression, WellKnown.Functools, WellKnown.Singledispatch) ||
        _model.IsFrom(expression, WellKnown.Functools, WellKnown.Singledispatchmethod);
}
