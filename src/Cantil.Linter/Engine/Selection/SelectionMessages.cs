using System.Text;

namespace Cantil.Linter.Engine.Selection;

/// <summary>What is to be said of selectors that are not as they should be; each thing once.</summary>
public sealed class SelectionMessages
{
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    public IReadOnlyList<string> Errors => _errors;

    public IReadOnlyList<string> Warnings => _warnings;

    internal void Add(string text, RuleSelector? selector, SelectorProblem problem, string key, string source, bool preview)
    {
        var place = source.Length > 0 ? $"`{key}` of {source}" : $"`{key}`";
        if (problem == SelectorProblem.None && selector is { IsExact: true } exact && key is "select" or "extend-select")
            problem = OfExact(RuleCatalogue.NumberOf(Encoding.UTF8.GetBytes(selector!.Value.Text)), preview);
        switch (problem)
        {
            case SelectorProblem.Unknown:
                Once(_errors, $"There is no rule `{text}`, which {place} names{Nearest(text)}.");
                break;
            case SelectorProblem.Removed when key is "select" or "extend-select":
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

    private static SelectorProblem OfExact(int number, bool preview) => RuleCatalogue.StabilityOf(number) switch
    {
        RuleStability.Preview when !preview => SelectorProblem.NeedsPreview,
        RuleStability.Deprecated => SelectorProblem.Deprecated,
        RuleStability.Removed => SelectorProblem.Removed,
        _ => SelectorProblem.None,
    };

    private static string Nearest(string text) =>
        NearestCode.Of(text) is { } nearest ? $"; did you mean `{nearest}`?".TrimEnd('?') : "";

    private static void Once(List<string> messages, string message)
    {
        if (!messages.Contains(message))
            messages.Add(message);
    }
}
