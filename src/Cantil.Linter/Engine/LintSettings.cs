using Cantil.Linter.Engine.Selection;

namespace Cantil.Linter.Engine;

/// <summary>What holds for a file: the rules with their options, and which of them its path turns off.</summary>
public sealed record LintSettings(RuleSet Rules, LintOptions Options, PerFileIgnores PerFileIgnores)
{
    public static LintSettings With(RuleBits rules, LintOptions? options = null, PerFileIgnores? ignores = null)
    {
        options ??= LintOptions.Default;
        return new LintSettings(new RuleSet(rules, options), options, ignores ?? PerFileIgnores.None);
    }
}
