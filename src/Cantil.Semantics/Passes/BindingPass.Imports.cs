using Cantil.Semantics.Typing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private void VisitImport(Import import)
    {
        foreach (var alias in import.Names)
        {
            _parents[alias.Index] = import.Index;
            var module = alias.Name;
            if (module.IsNone)
                continue;
            var first = FirstSegment(module.Name);
            var flags = MayGiveTypingForms(first) ? BindingFlags.TypingOrigin : BindingFlags.None;
            if (alias.AsName.IsNone && first != module.Name)
            {
                Bind(first, module.Start, module.End, alias.Index, BindingKind.SubmoduleImport, flags, _branch);
                continue;
            }
            BindAlias(alias, BindingKind.Import, flags);
        }
    }

    private void VisitImportFrom(ImportFrom import)
    {
        var isFuture = import.Level == 0 && import.Module.Name == WellKnown.DunderFuture;
        var flags = import.Level > 0
            ? _typingModules.Length > 0 ? BindingFlags.TypingOrigin : BindingFlags.None
            : MayGiveTypingForms(FirstSegment(import.Module.Name)) ? BindingFlags.TypingOrigin : BindingFlags.None;
        foreach (var alias in import.Names)
        {
            _parents[alias.Index] = import.Index;
            if (isFuture)
            {
                if (alias.Name.Name == WellKnown.Annotations)
                {
                    _model.HasFutureAnnotations = true;
                    _annotationsAreDeferred = true;
                }
                BindAlias(alias, BindingKind.FutureImport, BindingFlags.None);
            }
            else if (alias.Name.Name == WellKnown.Star)
            {
                AddStarImport(import.Index);
            }
            else
            {
                BindAlias(alias, BindingKind.FromImport, flags);
            }
        }
    }

    private void BindAlias(Alias alias, BindingKind kind, BindingFlags flags)
    {
        var name = alias.Name;
        if (!alias.AsName.IsNone)
        {
            flags |= BindingFlags.Alias;
            if (alias.AsName.Name == name.Name && kind != BindingKind.FutureImport)
                flags |= BindingFlags.ExplicitExport;
            name = alias.AsName;
        }
        Bind(name, alias.Index, kind, flags);
    }

    private void AddStarImport(int statement)
    {
        var model = _model;
        if (model.StarImportCount == model.StarImportArray.Length)
            Array.Resize(ref model.StarImportArray, model.StarImportCount * 2);
        ref var scope = ref model.ScopeArray[_scope];
        model.StarImportArray[model.StarImportCount] = new StarImport(_scope, statement, scope.LastStarImport);
        scope.LastStarImport = model.StarImportCount++;
        scope.Flags |= ScopeFlags.HasStarImport;
    }

    /// <summary>What stands before the first dot of a dotted name.</summary>
    private NameId FirstSegment(NameId dotted)
    {
        if (dotted.IsWellKnown)
            return dotted;
        var text = _names.GetUtf8(dotted);
        var dot = text.IndexOf((byte)'.');
        return dot < 0 ? dotted : _names.Add(text[..dot]);
    }

    private bool MayGiveTypingForms(NameId firstSegment) =>
        TypingForms.IsHome(firstSegment) || firstSegment == WellKnown.Functools || _mayAnyModuleGiveForms;
}
