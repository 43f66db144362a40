using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Cantil.Foundation.Processes;

/// <summary>What became of another program.</summary>
/// <param name="ExitCode">As the program says; -1 where it was ended.</param>
/// <param name="Output">What it printed to standard output, as UTF-8.</param>
/// <param name="Error">What it printed to standard error, as UTF-8; the end of it where it is long.</param>
/// <param name="IsTimedOut">Whether it was ended because nothing came of it.</param>
public sealed record CommandResult(int ExitCode, string Output, string Error, bool IsTimedOut = false)
{
    private const int LongestError = 64 << 10;

    public bool IsSuccess => ExitCode == 0 && !IsTimedOut;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Null where there is no such program.</returns>
    public static CommandResult? Of(CommandRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var start = new ProcessStartInfo(request.Program, request.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = request.Directory ?? "",
        };
        foreach (var (name, value) in request.Variables)
            if (value is null)
                start.Environment.Remove(name);
            else
                start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Wait(process, request.Patience);
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return null;
        }
    }

    private static CommandResult Wait(Process process, TimeSpan patience)
    {
        process.StandardInput.Close();
        var last = Stopwatch.GetTimestamp();
        var output = new StringBuilder();
        var error = new StringBuilder();
        using var isRead = new CountdownEvent(2);
        Read(process.StandardOutput.BaseStream, output, int.MaxValue);
        Read(process.StandardError.BaseStream, error, LongestError);
        while (!isRead.Wait(50))
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref last)) > patience)
            {
                End(process);
                // What it started may hold the pipes open: nobody waits for that.
                isRead.Wait(TimeSpan.FromSeconds(1));
                return new CommandResult(-1, Text(output), Text(error), IsTimedOut: true);
            }
        process.WaitForExit();
        return new CommandResult(process.ExitCode, Text(output), Text(error));

        void Read(Stream stream, StringBuilder text, int limit)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    using var reader = new StreamReader(stream, Encoding.UTF8);
                    var buffer = new char[4096];
                    for (int count; (count = reader.Read(buffer, 0, buffer.Length)) > 0;)
                    {
                        Volatile.Write(ref last, Stopwatch.GetTimestamp());
                        lock (text)
                        {
                            text.Append(buffer, 0, count);
                            if (text.Length > limit)
                                text.Remove(0, text.Length - limit / 2);
                        }
                    }
                }
                catch (Exception e) when (e is IOException or ObjectDisposedException)
                {
                    // The program is gone; what came is there.
                }
                finally
                {
                    SignalSafely(isRead);
                }
            })
            { IsBackground = true };
            thread.Start();
        }
    }

    private static void SignalSafely(CountdownEvent isRead)
    {
        try
        {
            isRead.Signal();
        }
        catch (ObjectDisposedException)
        {
            // Nobody waits any more.
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself.
        }
    }
}
