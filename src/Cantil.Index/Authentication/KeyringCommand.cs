using Cantil.Foundation.Processes;

namespace Cantil.Index.Authentication;

/// <summary>The command <c>keyring</c> of Python's package of that name: <c>keyring get SERVICE USER</c>, and where no user is known <c>keyring get --mode creds</c>.</summary>
/// <param name="program">The command, a path or a name.</param>
public sealed class KeyringCommand(string program = "keyring") : IKeyring
{
    // It may ask the user to unlock it.
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public Credentials? Find(string service, string? userName)
    {
        if (userName is { Length: > 0 })
            return CommandOutput.Run(program, ["get", service, userName], Timeout) is { ExitCode: 0 } found ? WithPassword(userName, found.Output) : null;
        if (CommandOutput.Run(program, ["get", service, "--mode", "creds"], Timeout) is not { ExitCode: 0 } both)
            return null;
        var lines = both.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 2 ? WithPassword(lines[0].TrimEnd('\r'), lines[1]) : null;
    }

    private static Credentials? WithPassword(string userName, string output)
    {
        var password = output.TrimEnd('\r', '\n');
        return password.Length > 0 ? new Credentials(userName, password) : null;
    }
}
