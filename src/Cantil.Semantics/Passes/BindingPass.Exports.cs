using Cantil.Semantics.Typing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private static bool IsDunderAll(Expression target) => target is Name { Id: var name } && name == WellKnown.DunderAll;

    /// <summary>From here the targets of the statement are exports.</summary>
    private void BeginExport(Expression value)
    {
        _storeKind = BindingKind.Export;
        var first = _model.ExportCount;
        // The binding of `__all__` comes next, as it is the first target.
        _storeFlags |= ReadExports(value, _model.BindingCount);
        _firstExport = first;
    }

    private int _firstExport;

    private void EndExport()
    {
        _storeKind = BindingKind.Assignment;
        _storeFlags = BindingFlags.None;
        var count = _model.ExportCount;
        if (_firstExport == count)
            return;
        ref var binding = ref _model.BindingArray[_model.ExportArray[_firstExport].Binding];
        binding.Target = _firstExport;
    }

    /// <summary>Goes through <c>a + b + c</c>.</summary>
    private BindingFlags ReadExports(Expression value, int binding)
    {
        var flags = BindingFlags.None;
        while (value is BinOp sum)
        {
            flags |= ReadExportList(sum.Right, binding);
            value = sum.Left;
        }
        return flags | ReadExportList(value, binding);
    }

    private BindingFlags ReadExportList(Expression value, int binding)
    {
        switch (value)
        {
            case List list:
                return AddExports(list.Elts, binding);
            case Tuple tuple:
                return AddExports(tuple.Elts, binding);
            case ListComp or Name { Id.Id: WellKnown.DunderAll } or Attribute { Attr.Name.Id: WellKnown.DunderAll }:
                // Cannot be known here, but has a right form.
                return BindingFlags.None;
            case NamedExpr named:
                return ReadExportList(named.Value, binding);
            case Call { Keywords.Count: 0, Args.Count: <= 1 } call when IsListOrTuple(call.Func):
                return call.Args.Count == 0 ? BindingFlags.None : call.Args[0] switch
                {
                    List list => AddExports(list.Elts, binding),
                    Tuple tuple => AddExports(tuple.Elts, binding),
                    Set set => AddExports(set.Elts, binding),
                    _ => BindingFlags.None,
                };
            default:
                return BindingFlags.InvalidExportFormat;
        }
    }

    private bool IsListOrTuple(Expression function)
    {
        if (function is Subscript subscript)
            function = subscript.Value;
        var name = function switch
        {
            Name plain => plain.Id,
            Attribute qualified => qualified.Attr.Name,
            _ => NameId.None,
        };
        return (int)name is WellKnown.List or WellKnown.Tuple && IsBuiltinSymbol(function);
    }

    private BindingFlags AddExports(NodeList<Expression> elements, int binding)
    {
        var flags = BindingFlags.None;
        foreach (var element in elements)
        {
            if (element is Constant { ConstantKind: ConstantKind.String } constant)
                AddExport(constant, binding);
            else
                flags = BindingFlags.InvalidExportObject;
        }
        return flags;
    }

    private void AddExport(Constant constant, int binding)
    {
        var model = _model;
        if (model.ExportCount == model.ExportArray.Length)
            Array.Resize(ref model.ExportArray, model.ExportCount * 2);
        var text = StringText.TryLocate(_tree.Source, constant, out var content, out _)
            ? _tree.Source.Slice(content)
            : StringText.Decode(_tree.Source, constant).Span;
        model.ExportArray[model.ExportCount++] = new ExportedName
        {
            Name = _names.Find(text),
            Start = constant.Start,
            End = constant.End,
            Node = constant.Index,
            Binding = binding,
        };
    }

    /// <summary>What <c>__all__</c> names is used.</summary>
    private void MarkExports()
    {
        _scope = 0;
        _text = null;
        _flags = ContextFlags.Export;
        foreach (ref var export in _model.ExportArray.AsSpan(0, _model.ExportCount))
        {
            if (export.Name.IsNone)
                continue;
            var binding = GetModule(export.Name);
            if (binding == 0)
                continue;
            export.IsBound = true;
            AddReference(binding, export.Start, export.End, export.Node, ContextFlags.Export);
        }
    }
}
