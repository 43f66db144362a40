using System.Diagnostics;
using Cantil.Cli.Arguments;

namespace Cantil.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_script_knows_every_command_and_option(string shell)
    {
        using var line = new CommandLine();
        line.Run("completion", shell).ShouldBe(0);
        foreach (var name in CommandTable.Names)
        {
            line.Output.ShouldContain(name);
            foreach (var option in CommandTable.Find(name)!.Options)
                line.Output.ShouldContain(option.Name);
        }
    }

    [Fact]
    public void An_unknown_shell_is_refused()
    {
        using var line = new CommandLine();
        line.Run("completion", "bsh").ShouldBe(2);
        line.Error.ShouldContain("Did you mean `bash`?");
    }

    [Theory]
    [InlineData("zsh", "'--add-noqa=-[", "::REASON:'")]
    [InlineData("fish", " -l add-noqa -d ", "")]
    public void A_value_that_may_be_missing_is_not_waited_for(string shell, string start, string end)
    {
        using var line = new CommandLine();
        line.Run("completion", shell).ShouldBe(0);
        var written = line.Output.Split('\n').Single(text => text.Contains("add-noqa", StringComparison.Ordinal)).TrimEnd('\\', ' ');
        written.ShouldContain(start);
        written.ShouldEndWith(end);
    }

    [Fact]
    public void Bash_goes_on_with_paths_behind_a_value_that_may_be_missing()
    {
        using var line = new CommandLine();
        line.Run("completion", "bash").ShouldBe(0);
        line.Output.Split('\n').Where(text => text.Contains("--add-noqa", StringComparison.Ordinal)).ShouldAllBe(text => !text.Contains(") return", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cantil li", "lint")]
    [InlineData("cantil lint --sel", "--select")]
    [InlineData("cantil lint --output-format co", "concise")]
    [InlineData("cantil lint --output-format=co", "concise")]
    [InlineData("cantil --color ne", "never")]
    [InlineData("cantil completion z", "zsh")]
    public void Bash_completes_what_is_being_written(string written, string expected)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/bin/bash"))
            return;
        using var line = new CommandLine();
        line.Run("completion", "bash");
        // As readline breaks words: an equals sign is one of its own.
        var words = written.Replace("=", " = ", StringComparison.Ordinal).Split(' ');
        var script = line.Output + $"\nCOMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _cantil; echo \"${{COMPREPLY[*]}}\"";
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        bash.StandardOutput.ReadToEnd().Trim().ShouldBe(expected);
        bash.WaitForExit();
        bash.ExitCode.ShouldBe(0);
    }
}
