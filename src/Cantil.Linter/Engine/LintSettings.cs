using Cantil.Linter.Engine.Baselines;
using Cantil.Linter.Engine.Caching;
using Cantil.Linter.Engine.Selection;
using Cantil.Linter.Fixes;
using Cantil.Semantics;

namespace Cantil.Linter.Engine;

/// <summary>What holds for a file: the rules with their options, and which of them its path turns off.</summary>
public sealed record LintSettings(RuleSet Rules, LintOptions Options, PerFileIgnores PerFileIgnores)
{
    /// <summary>Takes findings out before anybody sees them; null where all are seen.</summary>
    public IFindingSink? Sink { get; init; }

    /// <summary>Where findings are kept for the next run; null where they are not.</summary>
    public CacheScope? Cache { get; init; }

    private readonly BindOptions _bind = BindOptionsOf(Options, isInit: false);
    private readonly BindOptions _bindInit = BindOptionsOf(Options, isInit: true);

    /// <summary>Which rules fix what they find, and how far their fixes are trusted.</summary>
    public FixPolicy Fixes { get; init; } = FixPolicy.Default;

    internal BindOptions BindOptionsFor(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name is "__init__.py" ? _bindInit : _bind;
    }

    private static BindOptions BindOptionsOf(LintOptions options, bool isInit) => new()
    {
        TargetVersion = options.TargetVersion,
        Builtins = options.Builtins,
        TypingModules = options.TypingModules,
        ExtendGenerics = options.ExtendGenerics,
        IsInit = isInit,
    };

    public static LintSettings With(RuleBits rules, LintOptions? options = null, PerFileIgnores? ignores = null)
    {
        options ??= LintOptions.Default;
        return new LintSettings(new RuleSet(rules, options), options, ignores ?? PerFileIgnores.None);
    }
}
