using Cantil.Semantics.Typing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics;

public sealed partial class SemanticModel
{
    /// <summary>The most segments of a qualified name that are told apart.</summary>
    public const int MaxSegments = 16;

    /// <summary>What an expression is among the forms of typing; <see cref="TypingForm.None"/> for all else.</summary>
    public TypingForm FormOf(Expression expression)
    {
        var head = HeadOf(expression);
        if (head is null)
            return TypingForm.None;
        var id = ResolvedArray[head.Index];
        if (id == 0)
            return TypingForm.None;
        ref var binding = ref BindingArray[id];
        if (binding.Kind == BindingKind.Builtin)
            return ReferenceEquals(head, expression) ? TypingForms.OfBuiltin(binding.Name) : TypingForm.None;
        if (!binding.Is(BindingFlags.TypingOrigin))
            return TypingForm.None;
        Span<NameId> segments = stackalloc NameId[MaxSegments];
        if (!TryResolve(expression, segments, out var count))
            return TypingForm.None;
        var form = TypingForms.Of(segments[..count]);
        return form != TypingForm.None || (Options.TypingModules.Count == 0 && Options.ExtendGenerics.Count == 0)
            ? form
            : FormBySettings(segments[..count]);
    }

    private TypingForm FormBySettings(ReadOnlySpan<NameId> segments)
    {
        foreach (var generic in Options.ExtendGenerics)
            if (Matches(segments, generic))
                return TypingForm.Generic;
        foreach (var module in Options.TypingModules)
            if (Matches(segments[..^1], module))
                return TypingForms.OfTypingModule(segments[^1]);
        return TypingForm.None;
    }

    private bool Matches(ReadOnlySpan<NameId> segments, string dotted)
    {
        var rest = dotted.AsSpan();
        foreach (var segment in segments)
        {
            if (rest.IsEmpty)
                return false;
            var dot = rest.IndexOf('.');
            var part = dot < 0 ? rest : rest[..dot];
            if (!part.SequenceEqual(Names.GetString(segment)))
                return false;
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }
        return rest.IsEmpty;
    }
}
