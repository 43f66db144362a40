namespace Cantil.Linter.Engine.Selection;

/// <summary>
/// Works out which rules layers of settings select. In one layer the more specific selector wins, and <c>ignore</c> where
/// both are as specific; a layer with <c>select</c> forgets what is below it, another one only changes what it names.
/// </summary>
public static class RuleSelection
{
    /// <param name="layers">The farthest first.</param>
    /// <param name="explicitPreview">Whether a rule in preview has to be selected by its whole code.</param>
    public static SelectionResult Resolve(IReadOnlyList<SelectionLayer> layers, bool preview = false, bool explicitPreview = false)
    {
        ArgumentNullException.ThrowIfNull(layers);
        var messages = new SelectionMessages();
        Span<bool> enabled = new bool[RuleCatalogue.Count];
        for (var number = 0; number < enabled.Length; number++)
            enabled[number] = RuleCatalogue.IsDefault(number) && RuleCatalogue.StabilityOf(number) == RuleStability.Stable;
        foreach (var layer in layers)
        {
            var select = Parse(layer.Select ?? [], "select", layer.Source, preview, messages);
            select.AddRange(Parse(layer.ExtendSelect, "extend-select", layer.Source, preview, messages));
            var ignore = Parse(layer.Ignore, "ignore", layer.Source, preview, messages);
            if (layer.Select is null && select.Count == 0 && ignore.Count == 0)
                continue;
            for (var number = 0; number < enabled.Length; number++)
            {
                var selected = Specificity(select, number, preview, explicitPreview);
                var ignored = Specificity(ignore, number, preview: true, explicitPreview: false);
                if (layer.Select is not null || selected >= 0 || ignored >= 0)
                    enabled[number] = selected > ignored;
            }
        }
        return new SelectionResult(RuleBits.From(enabled), messages.Errors, messages.Warnings);
    }

    /// <summary>The rules that a list of selectors names, of all that may be ignored or fixed.</summary>
    public static RuleBits Expand(IReadOnlyList<string> selectors, string key, string source, SelectionMessages messages)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        ArgumentNullException.ThrowIfNull(messages);
        Span<bool> matched = new bool[RuleCatalogue.Count];
        foreach (var selector in Parse(selectors, key, source, preview: true, messages))
            for (var number = 0; number < matched.Length; number++)
                matched[number] |= selector.Matches(number);
        return RuleBits.From(matched);
    }

    internal static List<RuleSelector> Parse(
        IReadOnlyList<string> texts, string key, string source, bool preview, SelectionMessages messages)
    {
        var selectors = new List<RuleSelector>(texts.Count);
        foreach (var text in texts)
        {
            var selector = RuleSelector.Parse(text, out var problem);
            messages.Add(text, selector, problem, key, source, preview);
            if (selector is { } found)
                selectors.Add(found);
        }
        return selectors;
    }

    /// <summary>Of the closest selector that matches a rule, or -1.</summary>
    private static int Specificity(List<RuleSelector> selectors, int number, bool preview, bool explicitPreview)
    {
        var stability = RuleCatalogue.StabilityOf(number);
        var best = -1;
        foreach (var selector in selectors)
        {
            var allowed = stability switch
            {
                RuleStability.Stable => true,
                RuleStability.Preview => preview && (selector.IsExact || !explicitPreview),
                RuleStability.Deprecated => selector.IsExact || !preview,
                _ => false,
            };
            if (allowed && selector.Specificity > best && selector.Matches(number))
                best = selector.Specificity;
        }
        return best;
    }
}
