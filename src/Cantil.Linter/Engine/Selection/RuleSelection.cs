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
        var messages = new SelectionMessages(preview);
        var choice = new PreviewChoice(preview, explicitPreview);
        Span<bool> enabled = new bool[RuleCatalogue.Count];
        for (var number = 0; number < enabled.Length; number++)
            enabled[number] = RuleCatalogue.IsDefault(number, preview) && choice.Allows(RuleCatalogue.StabilityOf(number), byWholeCode: false);
        List<RuleSelector>? carried = null;
        foreach (var layer in layers)
        {
            messages.IsForeign = layer.IsForeign;
            var select = Parse(layer.Select ?? [], "select", layer.Source, messages);
            select.AddRange(Parse(layer.ExtendSelect, "extend-select", layer.ExtendSelectSource ?? layer.Source, messages));
            var ignore = Parse(layer.Ignore, "ignore", layer.IgnoreSource ?? layer.Source, messages);
            messages.AddContradictions(select, ignore, layer.IgnoreSource ?? layer.Source);
            // Who selects nothing at all but ignores something leaves the choice to the next layer, and the ignored out of it.
            var next = layer.Select is not null && select.Count == 0 && ignore.Count > 0 ? ignore : null;
            if (carried is not null)
                ignore = [.. ignore, .. carried];
            carried = next;
            Apply(select, ignore, layer.Select is not null, choice, enabled);
        }
        return new SelectionResult(RuleBits.From(enabled), messages.Errors, messages.Warnings);
    }

    /// <summary>The rules that a list of selectors names, of all that may be ignored or fixed.</summary>
    public static RuleBits Expand(IReadOnlyList<string> selectors, string key, string source, SelectionMessages messages)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        ArgumentNullException.ThrowIfNull(messages);
        Span<bool> matched = new bool[RuleCatalogue.Count];
        foreach (var selector in Parse(selectors, key, source, messages))
            for (var number = selector.First; number < selector.End; number++)
                matched[number] = true;
        return RuleBits.From(matched);
    }

    internal static List<RuleSelector> Parse(IReadOnlyList<string> texts, string key, string source, SelectionMessages messages)
    {
        var selectors = new List<RuleSelector>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            var selector = RuleSelector.Parse(texts[i], out var problem);
            messages.Add(texts[i], selector, problem, key, source);
            if (selector is { } found)
                selectors.Add(found);
        }
        return selectors;
    }

    private static void Apply(
        List<RuleSelector> select, List<RuleSelector> ignore, bool isWhole, PreviewChoice preview, Span<bool> enabled)
    {
        if (!isWhole && select.Count == 0 && ignore.Count == 0)
            return;
        Span<int> selected = new int[enabled.Length];
        Span<int> ignored = new int[enabled.Length];
        Mark(select, preview, selected);
        Mark(ignore, preview, ignored);
        for (var number = 0; number < enabled.Length; number++)
        {
            if (isWhole || selected[number] > 0 || ignored[number] > 0)
                enabled[number] = selected[number] > ignored[number];
        }
    }

    /// <summary>One more than the specificity of the closest selector of each rule; 0 for rules that none matches.</summary>
    private static void Mark(List<RuleSelector> selectors, PreviewChoice preview, Span<int> specificities)
    {
        foreach (var selector in selectors)
        {
            var specificity = selector.IsExact ? int.MaxValue : selector.Specificity + 1;
            for (var number = selector.First; number < selector.End; number++)
            {
                if (specificity > specificities[number] && preview.Allows(RuleCatalogue.StabilityOf(number), selector.IsExact))
                    specificities[number] = specificity;
            }
        }
    }
}
