using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Cantil.Foundation.Processes;

/// <summary>Runs another program to its end and takes what it prints.</summary>
/// <param name="ExitCode">As the program says.</param>
/// <param name="Output">What it printed to standard output, as UTF-8.</param>
public sealed record CommandOutput(int ExitCode, string Output)
{
    /// <summary>Runs a program without a shell; what it prints to standard error, and what it asks on the terminal, goes where ours does.</summary>
    /// <param name="program">A path, or a name to be found on <c>PATH</c>.</param>
    /// <param name="arguments">Each as it is.</param>
    /// <param name="timeout">How long it may take; then it is ended.</param>
    /// <returns>Null where there is no such program, or it took too long.</returns>
    public static CommandOutput? Run(string program, IEnumerable<string> arguments, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(arguments);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            var output = process.StandardOutput.ReadToEndAsync();
            if (process.WaitForExit(timeout) && output.Wait(timeout))
                return new CommandOutput(process.ExitCode, output.Result);
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
