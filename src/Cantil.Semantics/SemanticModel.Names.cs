using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics;

public sealed partial class SemanticModel
{
    /// <summary>
    /// The qualified name of what an expression means, through imports and their aliases: after <c>import numpy as np</c>,
    /// <c>np.array</c> is <c>numpy</c>, <c>array</c>. A builtin is <c>builtins</c> and its name. A relative import begins
    /// with <see cref="NameId.None"/>, once for each dot, where it is not known which module is read. What the module itself
    /// defines is in the module.
    /// </summary>
    /// <param name="segments">Filled from the start.</param>
    /// <returns>False where the expression is no name of something imported or built in, or has more segments than there is room for.</returns>
    public bool TryResolve(Expression expression, Span<NameId> segments, out int count)
    {
        count = 0;
        var head = HeadOf(expression);
        if (head is null)
            return false;
        var id = ResolvedArray[head.Index];
        if (id == 0)
            return false;
        ref var binding = ref BindingArray[id];
        switch (binding.Kind)
        {
            case BindingKind.Builtin:
                return Append(segments, ref count, new NameId(WellKnown.Builtins)) && Append(segments, ref count, binding.Name) &&
                       AppendAttributes(expression, segments, ref count);
            case BindingKind.Import when NodeAt(binding.Node) is Alias alias:
                return AppendDotted(segments, ref count, alias.Name.Name) && AppendAttributes(expression, segments, ref count);
            case BindingKind.SubmoduleImport:
                return Append(segments, ref count, binding.Name) && AppendAttributes(expression, segments, ref count);
            case BindingKind.FromImport when NodeAt(binding.Node) is Alias alias && NodeAt(ParentArray[alias.Index]) is ImportFrom import:
                return AppendOrigin(import.Level, segments, ref count) && AppendDotted(segments, ref count, import.Module.Name) && Append(segments, ref count, alias.Name.Name) &&
                       AppendAttributes(expression, segments, ref count);
            case BindingKind.Function or BindingKind.Class when binding.Scope == 0 && ModuleName is { IsNone: false } module:
                return AppendDotted(segments, ref count, module) && Append(segments, ref count, binding.Name) &&
                       AppendAttributes(expression, segments, ref count);
            default:
                return false;
        }
    }

    /// <summary>Whether an expression means a member of a module, of names that <see cref="WellKnown"/> has.</summary>
    public bool IsFrom(Expression expression, int module, int member)
    {
        Span<NameId> segments = stackalloc NameId[3];
        return TryResolve(expression, segments, out var count) && count == 2 && segments[0] == module && segments[1] == member;
    }

    /// <summary>Whether an expression means a member of <c>typing</c>, <c>typing_extensions</c> or a module that the settings say is like them.</summary>
    public bool IsTyping(Expression expression, int member)
    {
        Span<NameId> segments = stackalloc NameId[MaxSegments];
        if (!TryResolve(expression, segments, out var count) || count < 2 || segments[count - 1] != member)
            return false;
        if (count == 2 && (int)segments[0] is WellKnown.Typing or WellKnown.TypingExtensions)
            return true;
        foreach (var module in Options.TypingModules)
            if (Matches(segments[..(count - 1)], module))
                return true;
        return false;
    }

    /// <summary>Whether a name means the builtin.</summary>
    public bool IsBuiltin(Name name, int builtin)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Id == builtin && BindingArray[ResolvedArray[name.Index]].Kind == BindingKind.Builtin && ResolvedArray[name.Index] != 0;
    }

    /// <summary>Whether one of the decorators is <c>typing.overload</c>.</summary>
    public bool IsOverload(FunctionDef function)
    {
        ArgumentNullException.ThrowIfNull(function);
        foreach (var decorator in function.Decorators)
            if (FormOf(decorator.Expression) == Typing.TypingForm.Overload)
                return true;
        return false;
    }

    /// <summary>Whether two bindings stand in the same branch of control flow, so that one follows the other.</summary>
    public bool InSameBranch(int left, int right) => BindingArray[left].Branch == BindingArray[right].Branch;

    /// <summary>Whether whoever runs one branch of control flow has come through another, or is in it.</summary>
    public bool LeadsTo(int branch, int inner)
    {
        // An arm's number is higher than that of the branch that it is in.
        while (inner > branch)
            inner = BranchParentArray[inner];
        return inner == branch;
    }

    /// <summary>The name that a dotted expression starts with.</summary>
    internal static Name? HeadOf(Expression expression)
    {
        while (expression is Attribute attribute)
            expression = attribute.Value;
        return expression as Name;
    }

    private static bool AppendAttributes(Expression expression, Span<NameId> segments, ref int count)
    {
        var length = 0;
        for (var at = expression; at is Attribute attribute; at = attribute.Value)
            length++;
        if (count + length > segments.Length)
            return false;
        count += length;
        var place = count;
        for (var at = expression; at is Attribute attribute; at = attribute.Value)
            segments[--place] = attribute.Attr.Name;
        return true;
    }

    private static bool Append(Span<NameId> segments, ref int count, NameId name)
    {
        if (count == segments.Length)
            return false;
        segments[count++] = name;
        return true;
    }

    /// <summary>The package that the dots of a relative import stand for (reference, section 7.11).</summary>
    private bool AppendOrigin(int level, Span<NameId> segments, ref int count)
    {
        if (level == 0)
            return true;
        var up = Options.IsPackage ? level - 1 : level;
        if (ModuleName is { IsNone: false } module && AppendDotted(segments, ref count, module) && count > up)
        {
            count -= up;
            return true;
        }
        for (count = 0; level > 0; level--)
            if (!Append(segments, ref count, NameId.None))
                return false;
        return true;
    }

    private bool AppendDotted(Span<NameId> segments, ref int count, NameId dotted)
    {
        if (dotted.IsNone)
            return true;
        for (var from = 0; ;)
        {
            // Taken anew each time: adding a name may move the table's bytes.
            var text = Names.GetUtf8(dotted)[from..];
            var dot = text.IndexOf((byte)'.');
            if (dot < 0)
                return Append(segments, ref count, from == 0 ? dotted : Names.Add(text));
            if (!Append(segments, ref count, Names.Add(text[..dot])))
                return false;
            from += dot + 1;
        }
    }
}
