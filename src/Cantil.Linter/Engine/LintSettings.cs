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

    private readonly BindOptions _bind = BindOptionsOf(Options, isInit: false, isPackage: false);
    private readonly BindOptions _bindInit = BindOptionsOf(Options, isInit: true, isPackage: true);
    private readonly BindOptions _bindInitStub = BindOptionsOf(Options, isInit: false, isPackage: true);

    /// <summary>Which rules fix what they find, and how far their fixes are trusted.</summary>
    public FixPolicy Fixes { get; init; } = FixPolicy.Default;

    internal BindOptions BindOptionsFor(string path)
    {
        var slash = path.LastIndexOf('/');
        var name = path.AsSpan(slash + 1);
        if (name is "__init__.py" or "__init__.pyi")
        {
            var package = slash < 0 ? default : path.AsSpan(0, slash);
            var bind = name.Length == "__init__.py".Length ? _bindInit : _bindInitStub;
            return DefinesTyping(package[(package.LastIndexOf('/') + 1)..]) ? bind with { DefinesTyping = true } : bind;
        }
        var dot = name.IndexOf('.');
        return DefinesTyping(dot < 0 ? name : name[..dot]) ? _bind with { DefinesTyping = true } : _bind;
    }

    private bool DefinesTyping(ReadOnlySpan<char> module)
    {
        if (module is "typing" or "typing_extensions")
            return true;
        foreach (var declared in Options.TypingModules)
            if (module.SequenceEqual(declared.AsSpan(declared.LastIndexOf('.') + 1)))
                return true;
        return false;
    }

    private static BindOptions BindOptionsOf(LintOptions options, bool isInit, bool isPackage) => new()
    {
        TargetVersion = options.TargetVersion,
        Builtins = options.Builtins,
        TypingModules = options.TypingModules,
        ExtendGenerics = options.ExtendGenerics,
        IsInit = isInit,
        IsPackage = isPackage,
    };

    public static LintSettings With(RuleBits rules, LintOptions? options = null, PerFileIgnores? ignores = null)
    {
        options ??= LintOptions.Default;
        return new LintSettings(new RuleSet(rules, options), options, ignores ?? PerFileIgnores.None);
    }
}
