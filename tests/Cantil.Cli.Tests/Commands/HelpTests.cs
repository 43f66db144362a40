using Cantil.Cli.Arguments;

namespace Cantil.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Fact]
    public void Help_and_its_options_say_the_same()
    {
        using var line = new CommandLine();
        line.Run("help", "lint").ShouldBe(0);
        var page = line.Output;
        line.Run("lint", "--help").ShouldBe(0);
        line.Output.ShouldBe(page);
        line.Run("-h", "lint").ShouldBe(0);
        line.Output.ShouldBe(page);
    }

    [Fact]
    public void Each_page_names_every_option_and_keeps_to_100_columns()
    {
        using var line = new CommandLine();
        foreach (var name in CommandTable.Names)
        {
            line.Run("help", name).ShouldBe(0);
            foreach (var option in CommandTable.Find(name)!.Options.Concat(GlobalOptions.All))
                line.Output.ShouldContain("--" + option.Name);
            foreach (var text in line.Output.Split('\n'))
                text.Length.ShouldBeLessThanOrEqualTo(100, text);
        }
    }

    [Fact]
    public void Without_a_command_help_goes_to_standard_error()
    {
        using var line = new CommandLine();
        line.Run().ShouldBe(2);
        line.Output.ShouldBeEmpty();
        line.Error.ShouldContain("Commands:");
    }

    [Fact]
    public void The_version_is_one_line()
    {
        using var line = new CommandLine();
        line.Run("--version").ShouldBe(0);
        line.Output.ShouldMatch(@"^cantil \d+\.\d+\.\d+\n$");
    }

    [Theory]
    [InlineData("auto", true, null, null, true)]
    [InlineData("auto", false, null, null, false)]
    [InlineData("always", false, "NO_COLOR", "1", true)]
    [InlineData("never", true, "FORCE_COLOR", "1", false)]
    [InlineData("auto", true, "NO_COLOR", "1", false)]
    [InlineData("auto", true, "NO_COLOR", "", true)]
    [InlineData("auto", false, "FORCE_COLOR", "1", true)]
    [InlineData("auto", true, "FORCE_COLOR", "0", false)]
    [InlineData("auto", true, "TERM", "dumb", false)]
    public void Colours_follow_the_option_then_the_environment_then_the_terminal(
        string when, bool terminal, string? variable, string? value, bool expected)
    {
        using var line = new CommandLine { IsTerminal = terminal };
        if (variable is not null)
            line.With(variable, value!);
        line.Run("help", "--color", when).ShouldBe(0);
        line.Output.Contains('\e').ShouldBe(expected);
    }

    [Fact]
    public void An_error_is_a_sentence_and_a_help_line()
    {
        using var line = new CommandLine();
        line.Run("lint", "--selct", "F").ShouldBe(2);
        line.Error.ShouldBe("error: `cantil lint` has no option `--selct`.\nhelp: Did you mean `--select`? `cantil help lint` lists the options.\n");
        line.Output.ShouldBeEmpty();
    }
}
