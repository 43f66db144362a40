using System.Diagnostics;
using System.Text;

namespace Cantil.Cli.Tests.Watching;

/// <summary>The program itself, watching a folder of its own; each step waits for what it has to lead to.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CommandLine _line = new();
    private readonly StringBuilder _output = new();
    private Process? _process;
    private int _read;

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
        _line.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Changes_of_files_and_settings_are_seen_until_it_is_ended(bool poll)
    {
        if (OperatingSystem.IsWindows())
            return;
        _line.Write("cantil.toml", "lint.select = ['F']\n");
        _line.Write("a.py", "import os\n");
        Start(poll);
        ShouldSay("a.py:1:8: F401");
        _line.Write("a.py", "import ast\nimport re\n");
        ShouldSay("`re`");
        _line.Write("sub/b.py", "print(nope)\n");
        ShouldSay("sub/b.py:1:7: F821");
        _line.Write("cantil.toml", "lint.select = ['F821']\n");
        ShouldSay("Found 1 error.");
        _line.Write("cantil.toml", "lint.select = 1\n");
        ShouldSay("cantil.toml:1:");
        _line.Write("cantil.toml", "lint.select = ['F']\n");
        ShouldSay("Found 3 errors.");
        File.Delete(Path.Join(_line.Folder, "a.py"));
        ShouldSay("Found 1 error.");
        using (Process.Start("kill", ["-INT", $"{_process!.Id}"]))
            _process.WaitForExit(Patience).ShouldBeTrue("Ctrl-C ends it");
        _process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Standard_input_cannot_be_watched()
    {
        _line.Run("lint", "--watch", "-").ShouldBe(2);
        _line.Error.ShouldContain("`--watch` cannot be used with standard input");
        _line.Run("lint", "--watch", "--show-files").ShouldBe(2);
    }

    private void Start(bool poll)
    {
        // The one that this test runs against, by the runtime that runs the test.
        var program = typeof(Application).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", program, "lint", "--watch", "--output-format", "concise", "--color", "never"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _line.Folder,
        };
        start.Environment["XDG_CONFIG_HOME"] = _line.Folder;
        if (poll)
            start.Environment["CANTIL_FORCE_POLLING"] = "1";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Receive;
        _process.ErrorDataReceived += Receive;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Receive(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
            _output.AppendLine(line.Data);
    }

    /// <summary>Waits until something is said that has not been said before the last step.</summary>
    private void ShouldSay(string text)
    {
        var end = Stopwatch.StartNew();
        while (end.Elapsed < Patience)
        {
            lock (_output)
            {
                var said = _output.ToString(_read, _output.Length - _read);
                // Both streams have said all of the round, or the next change would come in the middle of it.
                if (said.Contains(text, StringComparison.Ordinal) && said.Contains("Watching for changes", StringComparison.Ordinal))
                {
                    _read = _output.Length;
                    return;
                }
            }
            Thread.Sleep(20);
        }
        lock (_output)
            Assert.Fail($"`{text}` was not said, but:\n{_output}");
    }
}
