using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;

namespace Cantil.Cli.Tests.Arguments;

public sealed class ArgumentParserTests
{
    private static ParsedArguments Parse(params string[] arguments) => ArgumentParser.Parse(arguments);

    private static UsageException Refused(params string[] arguments) => Should.Throw<UsageException>(() => Parse(arguments));

    [Fact]
    public void A_value_may_stand_behind_its_option_or_behind_an_equals_sign()
    {
        Parse("lint", "--target-version", "py311").Value(LintArguments.TargetVersion).ShouldBe("py311");
        Parse("lint", "--target-version=py311").Value(LintArguments.TargetVersion).ShouldBe("py311");
        Parse("lint", "-o", "x.txt").Value(LintArguments.OutputFile).ShouldBe("x.txt");
        Parse("lint", "-ox.txt").Value(LintArguments.OutputFile).ShouldBe("x.txt");
        Parse("lint", "-o=x.txt").Value(LintArguments.OutputFile).ShouldBe("x.txt");
        Parse("lint", "--output-file=").Value(LintArguments.OutputFile).ShouldBe("");
    }

    [Fact]
    public void Letters_may_stand_together()
    {
        var parsed = Parse("lint", "-vvqeo", "x.txt");
        parsed.Count(GlobalOptions.Verbose).ShouldBe(2);
        parsed.IsGiven(GlobalOptions.Quiet).ShouldBeTrue();
        parsed.IsGiven(LintArguments.ExitZero).ShouldBeTrue();
        parsed.Value(LintArguments.OutputFile).ShouldBe("x.txt");
    }

    [Fact]
    public void Lists_are_joined_and_taken_apart_at_commas() =>
        Parse("lint", "--select", "F401, E9", "--select=W,").Values(LintArguments.Select).ShouldBe(["F401", "E9", "W"]);

    [Fact]
    public void What_is_not_given_is_null()
    {
        var parsed = Parse("lint");
        parsed.Values(LintArguments.Select).ShouldBeNull();
        parsed.Value(LintArguments.OutputFile).ShouldBeNull();
        parsed.Flag(LintArguments.Preview).ShouldBeNull();
    }

    [Fact]
    public void The_last_of_a_flag_and_its_opposite_counts()
    {
        Parse("lint", "--preview", "--no-preview").Flag(LintArguments.Preview).ShouldBe(false);
        Parse("lint", "--no-preview", "--preview").Flag(LintArguments.Preview).ShouldBe(true);
    }

    [Fact]
    public void Global_options_may_stand_before_and_behind_the_command()
    {
        Parse("--isolated", "lint", "x.py").IsGiven(GlobalOptions.Isolated).ShouldBeTrue();
        Parse("lint", "x.py", "--isolated").IsGiven(GlobalOptions.Isolated).ShouldBeTrue();
    }

    [Fact]
    public void A_lone_dash_and_all_behind_two_dashes_are_no_options()
    {
        Parse("lint", "-").Positionals.ShouldBe(["-"]);
        Parse("lint", "--", "--select", "-q").Positionals.ShouldBe(["--select", "-q"]);
        Parse("lint", "-o", "-").Value(LintArguments.OutputFile).ShouldBe("-");
    }

    [Fact]
    public void Options_of_another_command_are_unknown_before_it() => Refused("--select", "F", "lint").Message.ShouldContain("`--select`");

    [Theory]
    [InlineData("--selct", "--select")]
    [InlineData("--ingore", "--ignore")]
    [InlineData("--no-respect-gitingore", "--no-respect-gitignore")]
    [InlineData("--isolate", "--isolated")]
    public void An_unknown_option_is_answered_with_the_nearest(string given, string meant)
    {
        var failure = Refused("lint", given);
        failure.Message.ShouldBe($"`cantil lint` has no option `{given}`.");
        failure.Help!.ShouldStartWith($"Did you mean `{meant}`?");
    }

    [Theory]
    [InlineData("lnit", "lint")]
    [InlineData("rules", "rule")]
    [InlineData("HELP", "help")]
    public void An_unknown_command_is_answered_with_the_nearest(string given, string meant) =>
        Refused(given).Help!.ShouldStartWith($"Did you mean `cantil {meant}`?");

    [Fact]
    public void Nothing_near_is_no_guess() => Refused("frobnicate").Help.ShouldBe("`cantil help` lists the commands.");

    [Theory]
    [InlineData("`py2` is no value of `--target-version`.", "lint", "--target-version", "py2")]
    [InlineData("`--target-version` needs a value.", "lint", "--target-version")]
    [InlineData("`--select` needs a value.", "lint", "--select", "--ignore", "F")]
    [InlineData("`--statistics` takes no value, but `yes` is given.", "lint", "--statistics=yes")]
    [InlineData("`--output-format` is given twice.", "lint", "--output-format", "json", "--output-format", "full")]
    [InlineData("`cantil lint` has no option `-z`.", "lint", "-z")]
    [InlineData("`cantil completion` needs SHELL.", "completion")]
    [InlineData("`cantil completion` cannot do anything with `zsh`.", "completion", "bash", "zsh")]
    public void What_makes_no_sense_is_said_in_one_sentence(string sentence, params string[] arguments)
    {
        var failure = Refused(arguments);
        failure.Message.ShouldBe(sentence);
        failure.Help.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void No_two_options_of_a_command_share_a_name_or_a_letter()
    {
        foreach (var name in CommandTable.Names)
        {
            var options = CommandTable.Find(name)!.Options.Concat(GlobalOptions.All).ToList();
            options.Select(option => option.Name).ShouldBeUnique();
            options.Where(option => option.Letter != '\0').Select(option => option.Letter).ShouldBeUnique();
        }
    }
}
