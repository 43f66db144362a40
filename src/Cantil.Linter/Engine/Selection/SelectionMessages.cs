namespace Cantil.Linter.Engine.Selection;

/// <summary>What is to be said of selectors that are not as they should be; each thing once.</summary>
/// <param name="preview">Whether preview is on: then a rule may be named by its name, and an unknown one is only a warning.</param>
public sealed class SelectionMessages(bool preview = false)
{
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    public IReadOnlyList<string> Errors => _errors;

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether what comes now was written for another linter, whose codes that nobody else knows are no mistake.</summary>
    public bool IsForeign { get; set; }

    internal void Add(string text, RuleSelector? selector, SelectorProblem problem, string key, string source)
    {
        var isSelecting = key is "select" or "extend-select";
        if (problem == SelectorProblem.None && isSelecting && selector is { IsExact: true } exact)
            problem = OfExact(exact.First);
        if (problem == SelectorProblem.None || (IsForeign && !isSelecting))
            return;
        var place = source.Length > 0 ? $"`{key}` of {source}" : $"`{key}`";
        switch (problem)
        {
            case SelectorProblem.Unknown when IsForeign:
                Once(_warnings, $"Cantil has no rules under `{text}`, which {place} names; it does nothing.");
                break;
            case SelectorProblem.Unknown:
                Once(preview ? _warnings : _errors, $"There is no rule `{text}`, which {place} names.{Nearest(text)}");
                break;
            case SelectorProblem.Removed when isSelecting && !IsForeign:
                Once(_errors, $"The rule `{text}`, which {place} names, no longer exists.");
                break;
            case SelectorProblem.Removed:
                Once(_warnings, $"The rule `{text}`, which {place} names, no longer exists; naming it there does nothing.");
                break;
            case SelectorProblem.Renamed:
                Once(_warnings, $"`{text}` in {place} is called `{selector!.Value.Text}` now.");
                break;
            case SelectorProblem.NotYet:
                Once(_warnings, $"Cantil has no rules under `{text}` yet, which {place} names; it does nothing.");
                break;
            case SelectorProblem.IsName when !preview:
                Once(_errors, $"`{text}`, which {place} names, is the name of the rule `{selector!.Value.Text}`; names count in preview only.");
                break;
            case SelectorProblem.NeedsPreview:
                Once(_warnings, $"`{text}` in {place} does nothing without preview.");
                break;
            case SelectorProblem.Deprecated when preview:
                Once(_errors, $"The rule `{text}`, which {place} names, is deprecated and cannot be selected in preview.");
                break;
            case SelectorProblem.Deprecated:
                Once(_warnings, $"The rule `{text}`, which {place} names, is deprecated and will be removed.");
                break;
        }
    }

    /// <summary>Says which selectors one place both selects and ignores.</summary>
    internal void AddContradictions(List<RuleSelector> select, List<RuleSelector> ignore, string source)
    {
        if (IsForeign || select.Count == 0)
            return;
        foreach (var ignored in ignore)
        {
            if (select.Exists(selected => selected.Text == ignored.Text))
                Once(_warnings, $"`{ignored.Text}` is both selected and ignored by {(source.Length > 0 ? source : "the same settings")}; it is ignored.");
        }
    }

    private SelectorProblem OfExact(int number) => RuleCatalogue.StabilityOf(number) switch
    {
        RuleStability.Preview when !preview => SelectorProblem.NeedsPreview,
        RuleStability.Deprecated => SelectorProblem.Deprecated,
        RuleStability.Removed => SelectorProblem.Removed,
        _ => SelectorProblem.None,
    };

    private static string Nearest(string text) => NearestCode.Of(text) is { } nearest ? $" Did you mean `{nearest}`?" : "";

    private static void Once(List<string> messages, string message)
    {
        if (!messages.Contains(message))
            messages.Add(message);
    }
}
