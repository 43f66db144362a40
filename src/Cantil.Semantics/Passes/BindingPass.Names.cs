using System.Runtime.CompilerServices;
using Cantil.Foundation.Text;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private BindingKind _storeKind;
    private BindingFlags _storeFlags;

    /// <summary>All targets of the current assignment are tuples, its value is not.</summary>
    private bool _statementUnpacks;

    /// <summary>The value of the string that names come from where that is no part of the file; they are then reported at the whole string.</summary>
    private SourceText? _text;
    private int _placeStart;
    private int _placeEnd;

    private void VisitName(Name name)
    {
        switch (name.Ctx)
        {
            case ExpressionContext.Load:
                Load(name);
                break;
            case ExpressionContext.Store:
                _resolved[name.Index] = Bind(name.Id, name.Start, name.End, name.Index, _storeKind, _storeFlags, _branch);
                break;
            default:
                Delete(name);
                break;
        }
    }

    private void Load(Name name)
    {
        var id = (int)name.Id;
        if (id == 0)
            return;
        if ((_flags & (ContextFlags.StringType | ContextFlags.DeferredType)) != 0 && LoadForward(name))
            return;
        if (_table.IsLocal(id) || id is WellKnown.DunderModule or WellKnown.DunderQualname or WellKnown.DunderClass)
        {
            LoadInner(name);
            return;
        }
        var binding = GetModule(id);
        if (binding == 0 || !Resolve(name, 0, binding))
            AddUnresolved(name.Id, name.Start, name.End, name.Index, IsStarImportInSight());
    }

    /// <summary>PEP 563: what the module holds is preferred where a name is read after everything was bound.</summary>
    private bool LoadForward(Name name)
    {
        if ((_flags & ContextFlags.StringType) == 0 && (_flags & ContextFlags.TypingOnlyAnnotation) == 0)
            return false;
        var binding = GetModule(name.Id);
        if (binding == 0 || _model.BindingArray[binding].IsUnbound)
            return false;
        Use(binding, name, 0);
        _resolved[name.Index] = binding;
        return true;
    }

    private void LoadInner(Name name)
    {
        var id = (int)name.Id;
        var scopes = _model.ScopeArray;
        var seenFunction = false;
        var isClassVisible = true;
        var isStarred = false;
        var isFirst = true;
        for (var at = _scope; at >= 0; at = scopes[at].Parent)
        {
            ref var scope = ref scopes[at];
            if (scope.Kind == ScopeKind.Class)
            {
                if (seenFunction && id == WellKnown.DunderClass)
                    return;
                if (!isClassVisible)
                {
                    isFirst = false;
                    continue;
                }
            }
            isClassVisible = isFirst && scope.Kind == ScopeKind.Annotation;
            isFirst = false;
            var binding = Get(at, id);
            if (binding != 0 && Resolve(name, at, binding))
                return;
            if (scope.Kind == ScopeKind.Class && id is WellKnown.DunderModule or WellKnown.DunderQualname && binding == 0)
                return;
            seenFunction |= scope.Kind is ScopeKind.Function or ScopeKind.Lambda;
            isStarred |= scope.HasStarImport;
        }
        AddUnresolved(name.Id, name.Start, name.End, name.Index, isStarred);
    }

    private bool IsStarImportInSight()
    {
        if (_model.StarImportCount == 1)
            return false;
        var scopes = _model.ScopeArray;
        var isClassVisible = true;
        var isFirst = true;
        for (var at = _scope; at >= 0; at = scopes[at].Parent)
        {
            ref var scope = ref scopes[at];
            if (scope.Kind != ScopeKind.Class || isClassVisible)
            {
                isClassVisible = isFirst && scope.Kind == ScopeKind.Annotation;
                if (scope.HasStarImport)
                    return true;
            }
            isFirst = false;
        }
        return false;
    }

    /// <summary>Notes that a name was found; false where the search must go on further out.</summary>
    private bool Resolve(Name name, int scope, int found)
    {
        Use(found, name, scope);
        ref var binding = ref _model.BindingArray[found];
        switch (binding.Kind)
        {
            case BindingKind.Annotation when !_isStub:
                if (_model.ScopeArray[scope].Kind == ScopeKind.Class)
                    return false;
                // A local name, though one without a value: what is further out, it hides.
                AddUnresolved(name.Id, name.Start, name.End, name.Index, mayBeStarImported: false, found);
                return true;
            case BindingKind.Deletion:
            case BindingKind.UnboundException when binding.Target == 0:
                AddUnresolved(name.Id, name.Start, name.End, name.Index, mayBeStarImported: false);
                return true;
            case BindingKind.UnboundException:
            case BindingKind.Nonlocal or BindingKind.Global when binding.Target != 0:
                found = binding.Target;
                Use(found, name, scope);
                break;
        }
        _resolved[name.Index] = found;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Use(int binding, Name name, int scope)
    {
        AddReference(binding, name.Start, name.End, name.Index, _flags);
        if (_model.BindingArray[binding].Kind == BindingKind.Import && _model.BindingArray[binding].Is(BindingFlags.Alias))
            UseSubmodule(binding, name, scope);
    }

    /// <summary>
    /// After <c>import pyarrow as pa</c> and <c>import pyarrow.csv</c>, a use of <c>pa</c> may be one of the submodule.
    /// </summary>
    private void UseSubmodule(int binding, Name name, int scope)
    {
        if (_model.NodeAt(_model.BindingArray[binding].Node) is not Alias alias)
            return;
        var module = alias.Name.Name;
        var text = _names.GetUtf8(module);
        var dot = text.LastIndexOf((byte)'.');
        if (dot >= 0)
        {
            // Only where a package has a module of its own name.
            if (!text[(dot + 1)..].SequenceEqual(text[..text.IndexOf((byte)'.')]))
                return;
            module = _names.Find(text[(dot + 1)..]);
        }
        if (module == name.Id || module.IsNone)
            return;
        var submodule = Get(scope, module);
        if (submodule != 0 && _model.BindingArray[submodule].Kind == BindingKind.SubmoduleImport)
            AddReference(submodule, name.Start, name.End, name.Index, _flags);
    }

    private void AddReference(int binding, int start, int end, int node, ContextFlags context)
    {
        var model = _model;
        var id = model.ReferenceCount++;
        if (id == model.ReferenceArray.Length)
            Array.Resize(ref model.ReferenceArray, id * 2);
        if (_text is not null)
            (start, end) = (_placeStart, _placeEnd);
        ref var reference = ref model.ReferenceArray[id];
        reference.Start = start;
        reference.End = end;
        reference.Scope = _scope;
        reference.Node = node;
        reference.Context = context;
        ref var used = ref model.BindingArray[binding];
        reference.Next = used.LastReference;
        used.LastReference = id;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddUnresolved(NameId name, int start, int end, int node, bool mayBeStarImported, int annotation = 0)
    {
        var model = _model;
        if (model.UnresolvedCount == model.UnresolvedArray.Length)
            Array.Resize(ref model.UnresolvedArray, model.UnresolvedCount * 2);
        if (_text is not null)
            (start, end) = (_placeStart, _placeEnd);
        model.UnresolvedArray[model.UnresolvedCount++] = new UnresolvedReference
        {
            Name = name,
            Start = start,
            End = end,
            Node = node,
            Scope = _scope,
            Context = _flags,
            Handled = _handled,
            Annotation = annotation,
            MayBeStarImported = mayBeStarImported,
        };
    }

    /// <summary>A name that only has an annotation does get a value where an inner function says <c>nonlocal</c>.</summary>
    private void DropRebound()
    {
        var kept = 0;
        var all = _model.UnresolvedArray.AsSpan(0, _model.UnresolvedCount);
        foreach (ref var reference in all)
        {
            if (reference.Annotation != 0 && _model.BindingArray[reference.Annotation].Is(BindingFlags.Rebound))
                _resolved[reference.Node] = reference.Annotation;
            else
                all[kept++] = reference;
        }
        _model.UnresolvedCount = kept;
    }

    private void Delete(Name name)
    {
        var id = name.Id;
        if (id.IsNone)
            return;
        var existing = Get(_scope, id);
        if (existing != 0)
        {
            AddReference(existing, name.Start, name.End, name.Index, _flags | ContextFlags.Deletion);
            _resolved[name.Index] = existing;
        }
        if (existing == 0 || _model.BindingArray[existing].IsUnbound)
            AddUnresolved(id, name.Start, name.End, name.Index, mayBeStarImported: false);
        // What may not have been reached leaves the name bound.
        if ((_flags & (ContextFlags.Conditional | ContextFlags.Alternative)) != 0)
            return;
        Enter(_scope, id, Make(_scope, id, name.Start, name.End, name.Index, BindingKind.Deletion, BindingFlags.None, _branch));
    }

    /// <summary>What a name means here, without using it; 0 where it has no value.</summary>
    private int Find(int name)
    {
        if (!_table.IsLocal(name))
            return ValueOf(GetModule(name));
        var scopes = _model.ScopeArray;
        var isClassVisible = true;
        var isFirst = true;
        for (var at = _scope; at >= 0; at = scopes[at].Parent)
        {
            var kind = scopes[at].Kind;
            var isHidden = kind == ScopeKind.Class && !isClassVisible;
            if (!isHidden)
                isClassVisible = isFirst && kind == ScopeKind.Annotation;
            isFirst = false;
            var binding = isHidden ? 0 : Get(at, name);
            if (binding != 0 && (_isStub || _model.BindingArray[binding].Kind != BindingKind.Annotation))
                return ValueOf(binding);
        }
        return 0;
    }

    private int ValueOf(int binding)
    {
        if (binding == 0)
            return 0;
        ref var found = ref _model.BindingArray[binding];
        return found.Kind switch
        {
            BindingKind.Annotation when !_isStub => 0,
            BindingKind.Deletion => 0,
            BindingKind.UnboundException => found.Target,
            BindingKind.Nonlocal or BindingKind.Global when found.Target != 0 => found.Target,
            _ => binding,
        };
    }
}
