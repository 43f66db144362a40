namespace Cantil.Linter.Engine;

/// <summary>What is known of a rule without making it.</summary>
/// <param name="Code">The public code, <c>F401</c>.</param>
/// <param name="Name">The public name, <c>unused-import</c>.</param>
/// <param name="Origin">The family, <c>Pyflakes</c>.</param>
/// <param name="Since">The version of Cantil that brought it.</param>
/// <param name="Explanation">Markdown: what it does, why it is bad, example, use instead, fix safety.</param>
public sealed record RuleInfo(
    string Code, string Name, string Origin, string Since, FixAvailability Fix, RuleStability Stability, string Explanation)
{
    /// <summary>Its place in the <see cref="RuleCatalogue"/>.</summary>
    public int Number { get; init; }
}
