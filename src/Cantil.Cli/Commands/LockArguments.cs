using Cantil.Cli.Arguments;

namespace Cantil.Cli.Commands;

/// <summary>The options of <c>cantil lock</c>; names and meanings are uv's.</summary>
internal static class LockArguments
{
    public static readonly Option Check = new()
    {
        Name = "check", Alias = "locked", Help = "Write nothing; say whether the lock is right, with status 1 if it is not.",
    };

    public static readonly Option DryRun = new() { Name = "dry-run", Help = "Write nothing; say what would change." };

    public static readonly Option Upgrade = new() { Name = "upgrade", Letter = 'U', Help = "Take new versions, whatever the lock has." };

    public static readonly Option UpgradePackage = new()
    {
        Name = "upgrade-package", Letter = 'P', Value = "REQUIREMENT", Repeatable = true, Help = "Take a new version of this package; `NAME<2` bounds it.",
    };

    public static readonly Option[] All = [Check, DryRun, Upgrade, UpgradePackage, .. ResolverArguments.All];
}
