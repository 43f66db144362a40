using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Projects.Locking;

namespace Cantil.Cli.Locking;

/// <summary>Looks whether the lock of the project in the working directory is what the project asks for. Uses no network.</summary>
internal static class LockCheck
{
    /// <returns>The exit status; 0 where there is no lock beside <c>pyproject.toml</c>, or another program made one that can be read.</returns>
    public static int Run(ParsedArguments arguments, Host host)
    {
        var path = Path.Join(host.WorkingDirectory, "pylock.toml");
        if (!PathProbe.Exists(path) || !PathProbe.Exists(Path.Join(host.WorkingDirectory, "pyproject.toml")))
            return ExitStatus.Success;
        if (ProjectInput.Find(arguments, host, out var loader) is not { } workspace)
            return ExitStatus.Failure;
        var (settings, indexes) = LockCommand.Settings(workspace, arguments, host);
        var locker = LockCommand.Locker(workspace, loader, settings, indexes, arguments);
        if (ProjectInput.Write(host, locker.Problems))
            return ExitStatus.Failure;
        switch (locker.Probe(out _, anyIndex: true))
        {
            case LockState.Stale:
                host.WriteError($"{path} is not what the project asks for now.", "`cantil lock` writes it.");
                return ExitStatus.Found;
            // It is there: missing is what cannot be read.
            case LockState.Missing or LockState.Foreign when LockInput.ReadDocument(path, arguments, host) is null:
                return ExitStatus.Failure;
            default:
                return ExitStatus.Success;
        }
    }
}
