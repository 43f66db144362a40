using System.Globalization;
using Cantil.Cli.Hosting;
using Cantil.Packaging.Versions;
using Cantil.Projects.Locking;
using Cantil.Resolver;

namespace Cantil.Cli.Locking;

/// <summary>What a person is told of a lock, on standard error.</summary>
internal static class LockReport
{
    /// <summary><c>Resolved 97 packages in 812ms</c></summary>
    public static void WriteResolved(Host host, int packages, TimeSpan time)
    {
        host.Error.Write("Resolved "u8);
        host.Error.Write(host.ErrorPalette.Bold);
        host.Error.Write(packages == 1 ? "1 package" : string.Create(CultureInfo.InvariantCulture, $"{packages} packages"));
        host.Error.Write(host.ErrorPalette.Reset);
        host.Error.WriteLine(" in " + Shown(time));
    }

    /// <param name="host">Where to.</param>
    /// <param name="changes">Against the old lock.</param>
    /// <param name="isDone">Whether they were made, or only would be.</param>
    public static void WriteChanges(Host host, IReadOnlyList<LockChange> changes, bool isDone)
    {
        foreach (var change in changes)
        {
            var (added, removed) = (change.Before.Count == 0, change.After.Count == 0);
            host.Error.Write(added ? host.ErrorPalette.Inserted : removed ? host.ErrorPalette.Deleted : host.ErrorPalette.Separator);
            host.Error.Write((added ? "Add" : removed ? "Remove" : "Update") + (!isDone ? "" : added ? "ed" : "d"));
            host.Error.Write(host.ErrorPalette.Reset);
            host.Error.WriteLine(
                added ? $" {change.Name} {Shown(change.After)}"
                : removed ? $" {change.Name} {Shown(change.Before)}"
                : $" {change.Name} {Shown(change.Before)} -> {Shown(change.After)}");
        }
    }

    public static void WriteFailure(Host host, ResolutionFailure failure)
    {
        var environment = failure.Environment.IsTrue ? "" : $" where {failure.Environment}";
        host.WriteError($"There are no versions of all packages that go together{environment}.");
        foreach (var sentence in failure.Explanation)
            host.Error.WriteLine("  " + sentence);
        foreach (var hint in failure.Hints)
        {
            host.Error.Write(host.ErrorPalette.Help);
            host.Error.Write("help"u8);
            host.Error.Write(host.ErrorPalette.Reset);
            host.Error.WriteLine(": " + hint);
        }
    }

    private static string Shown(IReadOnlyList<PackageVersion?> versions) =>
        string.Join(", ", versions.Select(static version => version is { } known ? "v" + known : "(dynamic)"));

    private static string Shown(TimeSpan time) => time.TotalSeconds >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00}s")
        : time.TotalMilliseconds >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0}ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00}ms");
}
