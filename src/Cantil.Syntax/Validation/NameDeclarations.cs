using System.Runtime.InteropServices;
using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// The rules of <c>global</c> and <c>nonlocal</c> (reference, sections 7.12 and 7.13). Only scopes that have such a
/// declaration are read, and the functions around a <c>nonlocal</c>.
/// </summary>
internal sealed partial class NameDeclarations(ErrorSink errors)
{
    private readonly Dictionary<long, NameRecord> _records = [];
    private readonly List<(int Scope, Identifier Name)> _nonlocals = [];
    private NameScope[] _scopes = new NameScope[32];
    private int _count;
    private SyntaxTree _tree = null!;
    private bool _annotationsAreDeferred;

    /// <returns>The module's scope.</returns>
    public int Begin(SyntaxTree tree)
    {
        _tree = tree;
        Array.Clear(_scopes, 0, _count);
        _count = 0;
        _records.Clear();
        _nonlocals.Clear();
        return Push(tree.Root, null, -1, Identifier.None);
    }

    /// <param name="className">None where the scope is no class.</param>
    public int Push(Node node, TypeParams? typeParams, int parent, Identifier className)
    {
        if (_count == _scopes.Length)
            Array.Resize(ref _scopes, _count * 2);
        _scopes[_count] = new NameScope
        {
            Node = node,
            TypeParams = typeParams,
            Parent = parent,
            PrivateClass = !className.IsNone ? className.Name : parent >= 0 ? _scopes[parent].PrivateClass : NameId.None,
        };
        return _count++;
    }

    /// <summary>A scope has a declaration.</summary>
    public void Note(int scope) => _scopes[scope].Declares = true;

    public void Finish(bool annotationsAreDeferred)
    {
        _annotationsAreDeferred = annotationsAreDeferred;
        for (var scope = 0; scope < _count; scope++)
            if (_scopes[scope].Declares)
                Read(scope);
        // Reading the scopes around adds none: those that declare something were read above.
        foreach (var (scope, name) in _nonlocals)
            Resolve(scope, name);
    }

    private void Resolve(int scope, Identifier identifier)
    {
        var name = Mangle(identifier.Name, scope);
        if ((RecordOf(scope, name).Uses & NameUses.Global) != 0)
        {
            errors.Report(SyntaxErrorKind.NonlocalAndGlobal, identifier.Range, _tree.Text(identifier.Name));
            return;
        }
        while (true)
        {
            if (IsTypeParam(scope, name))
            {
                errors.Report(SyntaxErrorKind.NonlocalTypeParameter, identifier.Range, _tree.Text(identifier.Name));
                return;
            }
            scope = _scopes[scope].Parent;
            if (scope <= 0)
                break;
            if (_scopes[scope].Node.Kind == NodeKind.ClassDef)
            {
                if (name == WellKnown.DunderClass || name == WellKnown.DunderClassdict)
                    return;
                continue;
            }
            Read(scope);
            var uses = RecordOf(scope, name).Uses;
            if ((uses & NameUses.Global) != 0)
                break;
            if ((uses & NameUses.Nonlocal) == 0 && (uses & NameUses.AnyBinding) != 0)
                return;
        }
        errors.Report(SyntaxErrorKind.NonlocalWithoutBinding, identifier.Range, _tree.Text(identifier.Name));
    }

    private bool IsTypeParam(int scope, NameId name)
    {
        if (_scopes[scope].TypeParams is not { } list)
            return false;
        foreach (var param in list.Params)
        {
            var own = param switch
            {
                TypeVar p => p.Name,
                ParamSpec p => p.Name,
                TypeVarTuple p => p.Name,
                _ => Identifier.None,
            };
            if (Mangle(own.Name, scope) == name)
                return true;
        }
        return false;
    }

    private void Declare(int scope, Identifier identifier, bool isGlobal, bool isModule)
    {
        if (isModule && !isGlobal)
            return;
        ref var record = ref RecordOf(scope, Mangle(identifier.Name, scope));
        var (kind, place) = (record.Uses, identifier.Range) switch
        {
            ({ } uses, var range) when (uses & NameUses.Parameter) != 0 =>
                (isGlobal ? SyntaxErrorKind.ParameterAndGlobal : SyntaxErrorKind.ParameterAndNonlocal, range),
            ({ } uses, _) when (uses & NameUses.Read) != 0 =>
                (isGlobal ? SyntaxErrorKind.UseBeforeGlobal : SyntaxErrorKind.UseBeforeNonlocal, record.FirstRead),
            ({ } uses, _) when (uses & NameUses.Annotated) != 0 =>
                (isGlobal ? SyntaxErrorKind.AnnotatedGlobal : SyntaxErrorKind.AnnotatedNonlocal, record.FirstBound),
            ({ } uses, _) when (uses & NameUses.Bound) != 0 =>
                (isGlobal ? SyntaxErrorKind.AssignBeforeGlobal : SyntaxErrorKind.AssignBeforeNonlocal, record.FirstBound),
            _ => (SyntaxErrorKind.None, default),
        };
        if (kind != SyntaxErrorKind.None)
            errors.Report(kind, place, _tree.Text(identifier.Name));
        else if (!isGlobal && (record.Uses & NameUses.Nonlocal) == 0)
            _nonlocals.Add((scope, identifier));
        record.Uses |= isGlobal ? NameUses.Global : NameUses.Nonlocal;
    }

    private void Record(int scope, NameId name, NameUses use, TextRange range)
    {
        if (name.IsNone)
            return;
        ref var record = ref RecordOf(scope, Mangle(name, scope));
        if (use == NameUses.Read && (record.Uses & NameUses.Read) == 0)
            record.FirstRead = range;
        if (use != NameUses.Read && (record.Uses & NameUses.Bound) == 0)
            record.FirstBound = range;
        record.Uses |= use;
    }

    private ref NameRecord RecordOf(int scope, NameId name) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(_records, ((long)scope << 32) | (uint)name.Id, out _);

    private NameId Mangle(NameId name, int scope) => PrivateNames.Mangle(_tree.Names, name, _scopes[scope].PrivateClass);
}
