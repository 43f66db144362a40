using System.Globalization;
using System.Runtime.InteropServices;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;

namespace Cantil.Cli.Watching;

/// <summary>Does something again whenever a file changes, one screen at a time, until somebody ends it.</summary>
internal static class WatchLoop
{
    /// <param name="paths">What is watched; relative ones are relative to the working directory.</param>
    /// <param name="round">One run. What it throws for the state of settings or files is said, and the next change is waited for.</param>
    /// <returns>The status of somebody who has seen what there was to see: success.</returns>
    public static int Run(Host host, IReadOnlyList<string> paths, Func<int> round)
    {
        using var watcher = new ChangeWatcher(Absolute(paths, host.WorkingDirectory), host.Variable("CANTIL_FORCE_POLLING") is not null);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        do
        {
            if (host.IsOutTerminal)
                host.Out.Write("\e[2J\e[3J\e[H"u8);
            RunOnce(host, round);
            host.Error.WriteLine($"[{DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}] Watching for changes; Ctrl-C ends.");
            host.Out.Flush();
            host.Error.Flush();
        }
        while (watcher.Wait());
        return ExitStatus.Success;

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            watcher.End();
        }
    }

    private static void RunOnce(Host host, Func<int> round)
    {
        try
        {
            round();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.WriteError(failure.Message);
        }
        catch (UsageException failure)
        {
            host.WriteError(failure.Message, failure.Help);
        }
    }

    private static List<string> Absolute(IReadOnlyList<string> paths, string workingDirectory)
    {
        var absolute = new List<string>();
        for (var i = 0; i < paths.Count; i++)
            absolute.Add(Path.GetFullPath(paths[i], workingDirectory));
        // Settings stand there too, whatever is linted.
        if (!absolute.Exists(path => workingDirectory == path || workingDirectory.StartsWith(path + "/", StringComparison.Ordinal)))
            absolute.Add(workingDirectory);
        return absolute;
    }
}
