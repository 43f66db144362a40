using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;

namespace Cantil.Linter.Fixes;

/// <summary>Works out from layers of settings which rules may fix and how safe their fixes are; a more specific selector counts more.</summary>
public static class FixSelection
{
    /// <param name="layers">The farthest first.</param>
    /// <param name="safe">Of <c>extend-safe-fixes</c>.</param>
    /// <param name="unsafeOnes">Of <c>extend-unsafe-fixes</c>.</param>
    /// <param name="messages">Gets what is wrong with the selectors.</param>
    public static FixPolicy Resolve(
        IReadOnlyList<FixSelectionLayer> layers, IReadOnlyList<string> safe, IReadOnlyList<string> unsafeOnes, SelectionMessages messages)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (layers.Count == 0 && safe.Count == 0 && unsafeOnes.Count == 0)
            return FixPolicy.Default;
        var unfixable = new bool[RuleCatalogue.Count];
        foreach (var layer in layers)
        {
            var fixable = Parse(layer.Fixable ?? [], "fixable", layer.Source, messages);
            fixable.AddRange(Parse(layer.ExtendFixable, "extend-fixable", layer.Source, messages));
            var not = Parse(layer.Unfixable, "unfixable", layer.Source, messages);
            for (var number = 0; number < unfixable.Length; number++)
            {
                var (yes, no) = (Closest(fixable, number), Closest(not, number));
                if (layer.Fixable is not null)
                    unfixable[number] = yes <= no;
                else if (yes >= 0 || no >= 0)
                    unfixable[number] = yes <= no;
            }
        }
        var (forSafe, forUnsafe) = (Parse(safe, "extend-safe-fixes", "", messages), Parse(unsafeOnes, "extend-unsafe-fixes", "", messages));
        var (isSafe, isUnsafe) = (new bool[unfixable.Length], new bool[unfixable.Length]);
        for (var number = 0; number < unfixable.Length; number++)
        {
            var (yes, no) = (Closest(forSafe, number), Closest(forUnsafe, number));
            isSafe[number] = yes > no;
            isUnsafe[number] = no >= 0 && no >= yes;
        }
        return new FixPolicy(RuleBits.From(unfixable), RuleBits.From(isSafe), RuleBits.From(isUnsafe));
    }

    private static List<RuleSelector> Parse(IReadOnlyList<string> texts, string key, string source, SelectionMessages messages) =>
        RuleSelection.Parse(texts, key, source, messages);

    /// <summary>How specific the closest selector of a rule is, or -1.</summary>
    private static int Closest(List<RuleSelector> selectors, int number)
    {
        var best = -1;
        foreach (var selector in selectors)
            if (selector.Specificity > best && selector.Matches(number))
                best = selector.Specificity;
        return best;
    }
}
