using Cantil.Packaging.Markers;
using System.Diagnostics;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Cli.Locking;
using Cantil.Index;
using Cantil.Index.Sources;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Locking;
using Cantil.Projects.Settings;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil lock</c></summary>
internal sealed class LockCommand : Command
{
    /// <summary>The oldest Python that is still maintained.</summary>
    private const string DefaultPython = ">=3.10";

    public override string Name => "lock";

    public override string Summary => "Resolve the project's dependencies for all platforms and Pythons into pylock.toml.";

    public override string Description =>
        "Versions of an older lock are kept where they will do. Exit status: 0 done, 1 the lock is not right (`--check`) or there are no versions that go together, 2 a file, an index or the command line could not be used.";

    public override Positional? Positional => null;

    public override IReadOnlyList<Option> Options => LockArguments.All;

    public override int Run(ParsedArguments arguments, Host host)
    {
        try
        {
            return Lock(arguments, host);
        }
        catch (IndexException failure)
        {
            host.WriteError(failure.Message, ProjectInput.Sentence(failure.Help));
        }
        catch (MarkerTooLongException failure)
        {
            host.WriteError(failure.Message, "Say it in fewer comparisons, or part the dependency in several of simpler markers.");
        }
        catch (InvalidDataException failure)
        {
            host.WriteError(failure.Message, "Use a newer Cantil, or remove the file to lock anew.");
        }
        return ExitStatus.Failure;
    }

    private static int Lock(ParsedArguments arguments, Host host)
    {
        var start = Stopwatch.GetTimestamp();
        var isQuiet = arguments.IsGiven(GlobalOptions.Quiet) || arguments.IsGiven(GlobalOptions.Silent);
        if (ProjectInput.Find(arguments, host, out var loader) is not { } workspace)
            return ExitStatus.Failure;
        var (settings, indexes) = Settings(workspace, arguments, host);
        var locker = Locker(workspace, loader, settings, indexes, arguments);
        if (ProjectInput.Write(host, locker.Problems))
            return ExitStatus.Failure;
        var options = AskedOf(arguments);
        if (!options.IsUpgrade && options.Upgraded.Count == 0 && !IsRefreshed(arguments) && locker.Probe(out var count) == LockState.Fresh)
        {
            if (!isQuiet)
                LockReport.WriteResolved(host, count + workspace.Members.Count, Stopwatch.GetElapsedTime(start));
            return ExitStatus.Success;
        }
        if (workspace.Members[0].Pyproject.Project is { RequiresPython: null } && !isQuiet)
            host.WriteWarning($"The project does not say which Pythons it supports; {DefaultOf(arguments)} is assumed.", $"Add `requires-python = \"{DefaultOf(arguments)}\"` to [project].");
        LockProgress? progress = null;
        LockOutcome outcome;
        try
        {
            outcome = locker.Lock(
                options, IndexAccess.Of(settings, indexes, arguments, host), $"cantil {ProductVersion.Text}",
                provider => progress = LockProgress.For(host, provider, !isQuiet && !arguments.IsGiven(GlobalOptions.NoProgress)));
        }
        finally
        {
            progress?.Dispose();
        }
        if (!isQuiet)
            foreach (var warning in outcome.Warnings)
                host.WriteWarning(warning);
        if (outcome.Failure is { } failure)
        {
            LockReport.WriteFailure(host, failure);
            return ExitStatus.Found;
        }
        if (!isQuiet)
            LockReport.WriteResolved(host, outcome.PackageCount + workspace.Members.Count, Stopwatch.GetElapsedTime(start));
        return Finish(arguments, host, workspace, locker, outcome, isQuiet);
    }

    private static int Finish(ParsedArguments arguments, Host host, ProjectWorkspace workspace, ProjectLocker locker, LockOutcome outcome, bool isQuiet)
    {
        var isCheck = arguments.IsGiven(LockArguments.Check);
        var isDone = !isCheck && !arguments.IsGiven(LockArguments.DryRun);
        if (isDone)
            locker.Save(outcome);
        if (!isQuiet)
        {
            LockReport.WriteChanges(host, outcome.Changes, isDone);
            if (!isDone && !isCheck && outcome.Changes.Count == 0)
                host.Error.WriteLine(outcome.IsUnchanged ? "The lock would not change." : "No version would change; the file would.");
        }
        if (!isCheck || outcome.IsUnchanged)
            return ExitStatus.Success;
        host.WriteError(
            Foundation.Files.PathProbe.IsFile(workspace.LockPath) ? $"{workspace.LockPath} is not what the project asks for now." : $"There is no lock: {workspace.LockPath} is missing.",
            "`cantil lock` writes it.");
        return ExitStatus.Found;
    }

    /// <summary>The settings and indexes that count.</summary>
    internal static (ProjectSettings Settings, IReadOnlyList<IndexLocation> Indexes) Settings(ProjectWorkspace workspace, ParsedArguments arguments, Host host)
    {
        var settings = ResolverSettings.Of(workspace.Root.Settings, arguments, host);
        return (settings, ResolverSettings.Locations(settings, workspace.Root.Directory, arguments, host));
    }

    internal static ProjectLocker Locker(
        ProjectWorkspace workspace, ProjectLoader loader, ProjectSettings settings, IReadOnlyList<IndexLocation> indexes, ParsedArguments arguments) => new(
            workspace, loader, settings, indexes, VersionSpecifierSet.Parse(DefaultOf(arguments)),
            arguments.Value(ResolverArguments.PythonVersion) is { } python ? From(python, "--python-version") : null);

    private static string DefaultOf(ParsedArguments arguments) =>
        arguments.Value(GlobalOptions.Python) is { } python && PackageVersion.TryParse(python, out var version) ? $">={version}" : DefaultPython;

    private static VersionSpecifierSet From(string python, string option) => PackageVersion.TryParse(python, out var version)
        ? VersionSpecifierSet.Parse($">={version}")
        : throw new UsageException($"`{python}` is no value of `{option}`.", "It is a version such as 3.12.");

    private static bool IsRefreshed(ParsedArguments arguments) => arguments.IsGiven(ResolverArguments.Refresh) || arguments.IsGiven(ResolverArguments.RefreshPackage);

    private static LockOptions AskedOf(ParsedArguments arguments)
    {
        var upgraded = new List<Requirement>();
        foreach (var text in arguments.Values(LockArguments.UpgradePackage) ?? [])
            upgraded.Add(Requirement.TryParse(text, out var requirement, out var reason)
                ? requirement
                : throw new UsageException($"`{text}` is no value of `--upgrade-package`.", reason));
        return new LockOptions { IsUpgrade = arguments.IsGiven(LockArguments.Upgrade), Upgraded = upgraded };
    }
}
