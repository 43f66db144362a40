using System.Runtime.CompilerServices;
using Cantil.Semantics.Typing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private bool[] _extraBuiltins = [];
    private bool _hasExtraBuiltins;

    /// <summary>The node whose header (bases or annotations of a definition without type parameters) is being visited, or 0: it has a scope of its own that is only made when something is bound there.</summary>
    private int _header;

    private void FindExtraBuiltins()
    {
        _hasExtraBuiltins = _options.Builtins.Count > 0;
        if (!_hasExtraBuiltins)
            return;
        foreach (var builtin in _options.Builtins)
            _names.Add(builtin);
        _extraBuiltins = new bool[_names.Count];
        foreach (var builtin in _options.Builtins)
            _extraBuiltins[_names.Add(builtin)] = true;
    }

    private bool IsBuiltinName(int name) =>
        BuiltinNames.IsBuiltin(new NameId(name), _options.TargetVersion, _tree.SourceKind) ||
        (_hasExtraBuiltins && (uint)name < (uint)_extraBuiltins.Length && _extraBuiltins[name]);

    /// <summary>The module's binding of a name, which may be that of the builtin; 0 if there is none.</summary>
    private int GetModule(int name)
    {
        var binding = _table.GetModule(name);
        return binding != 0 || !IsBuiltinName(name) ? binding : AddBuiltin(name);
    }

    private int Get(int scope, int name) => scope == 0 ? GetModule(name) : _table.GetLocal(scope, name);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddBuiltin(int name)
    {
        var id = NewBinding();
        ref var binding = ref _model.BindingArray[id];
        binding.Name = new NameId(name);
        binding.Kind = BindingKind.Builtin;
        binding.Node = -1;
        binding.Statement = -1;
        _table.Set(0, name, id);
        return id;
    }

    private int NewBinding()
    {
        var model = _model;
        var id = model.BindingCount++;
        if (id == model.BindingArray.Length)
            Array.Resize(ref model.BindingArray, id * 2);
        model.BindingArray[id] = default;
        return id;
    }

    /// <summary>Makes a binding without entering it anywhere.</summary>
    private int Make(int scope, NameId name, int start, int end, int node, BindingKind kind, BindingFlags flags, int branch)
    {
        var id = NewBinding();
        ref var binding = ref _model.BindingArray[id];
        if (_text is not null)
            (start, end) = (_placeStart, _placeEnd);
        if ((_flags & (ContextFlags.TypeChecking | ContextFlags.Handler | ContextFlags.Conditional)) != 0)
            flags |= SurroundingsOf(_flags);
        binding.Name = name;
        binding.Start = start;
        binding.End = end;
        binding.Scope = scope;
        binding.Node = node;
        binding.Statement = _statement;
        binding.Kind = kind;
        binding.Flags = flags;
        binding.Branch = branch;
        binding.Handled = _handled;
        ref var owner = ref _model.ScopeArray[scope];
        if (owner.FirstBinding == 0)
            owner.FirstBinding = id;
        else
            _model.BindingArray[owner.LastBinding].NextInScope = id;
        owner.LastBinding = id;
        return id;
    }

    private static BindingFlags SurroundingsOf(ContextFlags context)
    {
        var flags = BindingFlags.None;
        if ((context & ContextFlags.TypeChecking) != 0)
            flags |= BindingFlags.TypeChecking;
        if ((context & ContextFlags.Handler) != 0)
            flags |= BindingFlags.InHandler;
        if ((context & ContextFlags.Conditional) != 0)
            flags |= BindingFlags.Conditional;
        return flags;
    }

    /// <summary>Makes a binding the one that its scope holds, whatever was there; nothing is taken over.</summary>
    private int Enter(int scope, int name, int id)
    {
        var existing = Get(scope, name);
        if (existing != 0)
        {
            _model.BindingArray[existing].Flags |= BindingFlags.Superseded;
            _model.BindingArray[id].Shadowed = existing;
        }
        _table.Set(scope, name, id);
        return id;
    }

    private int Bind(Identifier name, int node, BindingKind kind, BindingFlags flags = BindingFlags.None) =>
        Bind(name.Name, name.Start, name.End, node, kind, flags, _branch);

    private int Bind(NameId name, int start, int end, int node, BindingKind kind, BindingFlags flags, int branch)
    {
        if (name.IsNone)
            return 0;
        var scope = _scope;
        if (kind == BindingKind.NamedExpression)
        {
            // PEP 572: an assignment expression binds outside the comprehensions it stands in.
            while (_model.ScopeArray[scope].Kind == ScopeKind.Comprehension)
                scope = _model.ScopeArray[scope].Parent;
            if (_header != 0)
                scope = OpenHeader(scope);
        }
        var id = Make(scope, name, start, end, node, kind, flags, branch);
        var existing = Get(scope, name);
        if (existing == 0)
        {
            if (scope != 0)
                FindOuter(id, scope, name);
        }
        else
        {
            ref var binding = ref _model.BindingArray[id];
            ref var old = ref _model.BindingArray[existing];
            binding.Shadowed = existing;
            if (kind == BindingKind.Annotation)
            {
                // The name keeps its value.
                binding.Flags |= BindingFlags.Delayed;
                return id;
            }
            old.Flags |= BindingFlags.Superseded;
            if (old.Kind is not (BindingKind.Builtin or BindingKind.Deletion or BindingKind.UnboundException))
            {
                binding.LastReference = old.LastReference;
                binding.Flags |= old.Flags & (BindingFlags.Global | BindingFlags.Nonlocal);
            }
        }
        _table.Set(scope, name, id);
        return id;
    }

    /// <summary>Looks for what a new local name hides, and whether its function has read that before.</summary>
    private void FindOuter(int id, int scope, int name)
    {
        var scopes = _model.ScopeArray;
        var outer = 0;
        if (_table.IsLocal(name))
        {
            for (var at = scopes[scope].Parent; at > 0 && outer == 0; at = scopes[at].Parent)
                if (scopes[at].Kind == ScopeKind.Function)
                    outer = _table.GetLocal(at, name);
        }
        if (outer == 0)
            outer = _table.GetModule(name);
        if (outer == 0)
            return;
        ref var binding = ref _model.BindingArray[id];
        binding.Shadowed = outer;
        binding.Flags |= BindingFlags.ShadowsOuter;
        if (scopes[scope].Kind != ScopeKind.Function)
            return;
        // A body is visited in one go, so what it has read stands at the newest end of the list.
        var function = _model.NodeAt(scopes[scope].Node);
        for (var at = _model.BindingArray[outer].LastReference; at != 0;)
        {
            ref var reference = ref _model.ReferenceArray[at];
            if (reference.Start < function.Start || reference.End > function.End)
                break;
            if (reference.Scope == scope && (reference.Context & ContextFlags.Header) == 0)
                binding.EarlyReference = at;
            at = reference.Next;
        }
    }

    /// <summary>Gives the header of a definition the scope that an assignment expression in it needs.</summary>
    private int OpenHeader(int scope)
    {
        var header = _header;
        _header = 0;
        var opened = NewScope(ScopeKind.Annotation, scope, header);
        if (_scope == scope)
            _scope = opened;
        return opened;
    }

    private void BindParameters(Parameters parameters)
    {
        foreach (var parameter in parameters.PosOnlyArgs)
            Bind(parameter.Name, parameter.Index, BindingKind.Parameter);
        foreach (var parameter in parameters.Args)
            Bind(parameter.Name, parameter.Index, BindingKind.Parameter);
        if (parameters.VarArg is { } varArg)
            Bind(varArg.Name, varArg.Index, BindingKind.Parameter);
        foreach (var parameter in parameters.KwOnlyArgs)
            Bind(parameter.Name, parameter.Index, BindingKind.Parameter);
        if (parameters.KwArg is { } kwArg)
            Bind(kwArg.Name, kwArg.Index, BindingKind.Parameter);
    }
}
