using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private void VisitFunction(FunctionDef function)
    {
        var index = function.Index;
        var context = _flags;
        VisitDecorators(function.Decorators, index);
        foreach (var decorator in function.Decorators)
            if (FormOf(decorator.Expression) == Typing.TypingForm.NoTypeCheck)
                _flags |= ContextFlags.NoTypeCheck;
        VisitDefaults(function.Parameters, index);

        var scope = _scope;
        var header = _header;
        _header = index;
        if (function.TypeParams is { } typeParams)
        {
            _header = 0;
            _scope = NewScope(ScopeKind.Annotation, scope, index);
            VisitTypeParams(typeParams, index);
        }
        var body = _flags;
        _flags |= ContextFlags.Header;
        VisitSignature(function);
        _flags = body;
        _header = header;

        var inner = NewScope(ScopeKind.Function, _scope, index);
        var snapshot = Snapshot(function);
        snapshot.Scope = inner;
        snapshot.Context = (_flags & ~(ContextFlags.Handler | ContextFlags.Alternative)) | ContextFlags.Deferred;
        _functions.Add(snapshot);
        BindGlobalsOf(function.Body, function.Start, function.End);

        _scope = scope;
        _flags = context;
        var id = Bind(function.Name, index, BindingKind.Function, DefinitionFlags);
        if (id != 0)
            _model.BindingArray[id].Target = inner;
    }

    private void VisitClass(ClassDef definition)
    {
        var index = definition.Index;
        VisitDecorators(definition.Decorators, index);
        var scope = _scope;
        var header = _header;
        _header = index;
        if (definition.TypeParams is { } typeParams)
        {
            _header = 0;
            _scope = NewScope(ScopeKind.Annotation, scope, index);
            VisitTypeParams(typeParams, index);
        }
        var context = _flags;
        _flags |= ContextFlags.ClassBase | ContextFlags.Header;
        foreach (var @base in definition.Bases)
            VisitBase(@base, index);
        foreach (var keyword in definition.Keywords)
        {
            _parents[keyword.Index] = index;
            VisitBase(keyword.Value, keyword.Index);
        }
        _flags = context;
        _header = header;

        var body = NewScope(ScopeKind.Class, _scope, index);
        _scope = body;
        BindGlobalsOf(definition.Body, definition.Start, definition.End);
        _flags &= ~ContextFlags.Alternative;
        VisitBody(definition.Body, index);
        _flags = context;
        _scope = scope;
        var id = Bind(definition.Name, index, BindingKind.Class, DefinitionFlags);
        if (id != 0)
            _model.BindingArray[id].Target = body;
    }

    private BindingFlags DefinitionFlags => _scope == 0 && _options.DefinesTyping ? BindingFlags.TypingOrigin : BindingFlags.None;

    /// <summary>A stub's classes may name bases that are defined further down.</summary>
    private void VisitBase(Expression expression, int parent)
    {
        if (!_isStub)
        {
            Visit(expression, parent);
            return;
        }
        _parents[expression.Index] = parent;
        _classBases.Add(Snapshot(expression));
    }

    private void VisitDecorators(NodeList<Decorator> decorators, int parent)
    {
        foreach (var decorator in decorators)
        {
            _parents[decorator.Index] = parent;
            _flags |= ContextFlags.Decorator;
            Visit(decorator.Expression, decorator.Index);
            _flags &= ~ContextFlags.Decorator;
        }
    }

    /// <summary>Default values are evaluated where the definition stands.</summary>
    private void VisitDefaults(Parameters parameters, int parent)
    {
        _parents[parameters.Index] = parent;
        foreach (var parameter in parameters.PosOnlyArgs)
            VisitDefault(parameter, parameters.Index);
        foreach (var parameter in parameters.Args)
            VisitDefault(parameter, parameters.Index);
        if (parameters.VarArg is { } varArg)
            VisitDefault(varArg, parameters.Index);
        foreach (var parameter in parameters.KwOnlyArgs)
            VisitDefault(parameter, parameters.Index);
        if (parameters.KwArg is { } kwArg)
            VisitDefault(kwArg, parameters.Index);
    }

    private void VisitDefault(Parameter parameter, int parent)
    {
        _parents[parameter.Index] = parent;
        if (parameter.Default is { } value)
            Visit(value, parameter.Index);
    }

    private void VisitSignature(FunctionDef function)
    {
        var parameters = function.Parameters;
        var kind = _annotationsAreDeferred ? ContextFlags.TypingOnlyAnnotation : ContextFlags.RuntimeAnnotation;
        var isDispatched = _annotationsAreDeferred && function.Decorators.Count > 0 && IsSingleDispatch(function.Decorators);
        var positional = isDispatched ? ContextFlags.RuntimeAnnotation : kind;
        foreach (var parameter in parameters.PosOnlyArgs)
            VisitAnnotation(parameter.Annotation, parameter.Index, positional);
        foreach (var parameter in parameters.Args)
            VisitAnnotation(parameter.Annotation, parameter.Index, positional);
        if (parameters.VarArg is { } varArg)
            VisitAnnotation(varArg.Annotation, varArg.Index, kind);
        foreach (var parameter in parameters.KwOnlyArgs)
            VisitAnnotation(parameter.Annotation, parameter.Index, positional);
        if (parameters.KwArg is { } kwArg)
            VisitAnnotation(kwArg.Annotation, kwArg.Index, kind);
        VisitAnnotation(function.Returns, function.Index, kind);
    }

    private void VisitTypeParams(TypeParams typeParams, int parent)
    {
        _parents[typeParams.Index] = parent;
        foreach (var typeParam in typeParams.Params)
        {
            _parents[typeParam.Index] = typeParams.Index;
            switch (typeParam)
            {
                case TypeVar typeVar:
                    Bind(typeVar.Name, typeVar.Index, BindingKind.TypeParameter);
                    QueueTypeParameter(typeVar.Bound, typeVar.Index);
                    QueueTypeParameter(typeVar.Default, typeVar.Index);
                    break;
                case ParamSpec paramSpec:
                    Bind(paramSpec.Name, paramSpec.Index, BindingKind.TypeParameter);
                    QueueTypeParameter(paramSpec.Default, paramSpec.Index);
                    break;
                case TypeVarTuple tuple:
                    Bind(tuple.Name, tuple.Index, BindingKind.TypeParameter);
                    QueueTypeParameter(tuple.Default, tuple.Index);
                    break;
            }
        }
    }

    private void QueueTypeParameter(Expression? value, int parent)
    {
        if (value is null)
            return;
        _parents[value.Index] = parent;
        _typeParameters.Add(Snapshot(value));
    }

    private void VisitGlobal(Global statement)
    {
        if (_scope == 0)
            return;
        foreach (var name in statement.Names)
        {
            if (name.IsNone)
                continue;
            var target = GetModule(name.Name);
            var id = Make(_scope, name.Name, name.Start, name.End, statement.Index, BindingKind.Global, BindingFlags.Global, _branch);
            _model.BindingArray[id].Target = target;
            Enter(_scope, name.Name, id);
        }
    }

    private void VisitNonlocal(Nonlocal statement)
    {
        if (_scope == 0)
            return;
        foreach (var name in statement.Names)
        {
            if (name.IsNone)
                continue;
            var target = FindNonlocal(name.Name);
            if (target != 0)
            {
                _model.BindingArray[target].Flags |= BindingFlags.Rebound;
                AddReference(target, name.Start, name.End, statement.Index, _flags | ContextFlags.Declaration);
            }
            else if (name.Name != WellKnown.DunderClass || !IsInClass())
            {
                continue;
            }
            var id = Make(_scope, name.Name, name.Start, name.End, statement.Index, BindingKind.Nonlocal, BindingFlags.Nonlocal, _branch);
            _model.BindingArray[id].Target = target;
            Enter(_scope, name.Name, id);
        }
    }

    /// <summary>Whether there is a cell <c>__class__</c> (reference, section 3.3.3.6).</summary>
    private bool IsInClass()
    {
        var scopes = _model.ScopeArray;
        for (var at = scopes[_scope].Parent; at > 0; at = scopes[at].Parent)
            if (scopes[at].Kind == ScopeKind.Class)
                return true;
        return false;
    }

    private int FindNonlocal(int name)
    {
        var scopes = _model.ScopeArray;
        for (var at = scopes[_scope].Parent; at > 0; at = scopes[at].Parent)
            if (scopes[at].Kind != ScopeKind.Class && _table.GetLocal(at, name) is var found and not 0)
                return found;
        return 0;
    }
}
