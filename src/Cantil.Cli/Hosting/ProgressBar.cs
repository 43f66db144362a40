using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cantil.Foundation.Processes;

namespace Cantil.Cli.Hosting;

/// <summary>A line on a terminal that says how far a long run is; it is gone when the run is over.</summary>
internal sealed class ProgressBar : IRunProgress
{
    private const int Width = 24;

    private readonly Output _terminal;
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _isShown;

    private ProgressBar(Output terminal) => _terminal = terminal;

    /// <summary>Null where nobody would see it: without a terminal, in CI, or where it is not wanted.</summary>
    public static ProgressBar? For(Host host, bool isWanted) =>
        isWanted && host.Variable("CI") is null && host.Variable("TERM") != "dumb" && host.IsErrorTerminal ? new ProgressBar(host.Error) : null;

    public void Show(int done, int total)
    {
        // What is over in half a second needs no bar.
        if (total == 0 || (!_isShown && Stopwatch.GetElapsedTime(_start).TotalMilliseconds < 500))
            return;
        _isShown = true;
        var filled = (int)((long)Math.Min(done, total) * Width / total);
        var line = new StringBuilder("\r\e[K[").Append('=', filled).Append(' ', Width - filled).Append("] ")
            .Append(CultureInfo.InvariantCulture, $"{Math.Min(done, total):N0} of {total:N0} files");
        _terminal.Write(line.ToString());
        _terminal.Flush();
    }

    public void End()
    {
        if (!_isShown)
            return;
        _terminal.Write("\r\e[K"u8);
        _terminal.Flush();
        _isShown = false;
    }
}
