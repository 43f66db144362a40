using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;

namespace Cantil.Linter.Tests.Engine.Selection;

/// <summary>Layers are written as <c>select=F ignore=F5 extend=F541</c>, with a bar between two.</summary>
public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("select=F ignore=F5", "F541", false)]
    [InlineData("select=F ignore=F5", "F631", true)]
    [InlineData("select=F ignore=F5 extend=F541", "F541", true)]
    [InlineData("select=F541 ignore=F", "F541", true)]
    [InlineData("select=F ignore=F extend=F5", "F541", true)]
    [InlineData("select=F ignore=F extend=F5", "F631", false)]
    [InlineData("select=F5 ignore=F541", "F541", false)]
    [InlineData("select=F541 ignore=F541", "F541", false)]
    [InlineData("select=ALL ignore=F541", "F541", false)]
    [InlineData("select=ALL ignore=F541", "F631", true)]
    [InlineData("select=ALL ignore=ALL", "F541", false)]
    [InlineData("select=F ignore=F54 extend=F5", "F541", false)]
    [InlineData("select=F ignore=F541|select=F", "F541", true)]
    [InlineData("select=F ignore=F541|select=F541", "F541", true)]
    [InlineData("select=F ignore=F541|select=F541", "F631", false)]
    [InlineData("select=F ignore=F541|extend=F541", "F541", true)]
    [InlineData("select=F ignore=F541|extend=F", "F541", true)]
    [InlineData("select=F541|ignore=F", "F541", false)]
    [InlineData("extend=F7|ignore=F5", "F541", false)]
    [InlineData("extend=F7|ignore=F5", "F631", true)]
    [InlineData("ignore=F|select=F5", "F541", true)]
    [InlineData("ignore=F|select=F5", "F631", false)]
    [InlineData("ignore=F541|extend=F5", "F541", true)]
    [InlineData("select=F ignore=F541|ignore=F63", "F541", false)]
    [InlineData("select=F ignore=F541|ignore=F63", "F631", false)]
    [InlineData("select=F ignore=F541|ignore=F63", "F701", true)]
    [InlineData("", "F541", true)]
    [InlineData("", "E902", true)]
    [InlineData("", "F722", false)]
    [InlineData("select=E", "E902", true)]
    [InlineData("select=E9", "E902", true)]
    [InlineData("select=E", "F541", false)]
    [InlineData("", "F403", false)]
    [InlineData("", "I001", true)]
    [InlineData("", "COM818", false)]
    [InlineData("select= ignore=F541|select=F54", "F541", false)]
    [InlineData("select= ignore=F541|select=F541", "F541", false)]
    [InlineData("select= ignore=F54|select=F541", "F541", true)]
    [InlineData("select= ignore=F541|ignore=F6|select=F541", "F541", true)]
    [InlineData("select=F6 ignore=F541|select=F541", "F541", true)]
    public void The_closest_selector_wins(string layers, string code, bool selected)
    {
        var result = Resolve(layers);
        result.Errors.ShouldBeEmpty();
        result.Rules.Contains(NumberOf(code)).ShouldBe(selected);
    }

    [Theory]
    [InlineData("F4O1", "`F401`")]
    [InlineData("f541", "`F541`")]
    [InlineData("F5411", "`F541`")]
    [InlineData("UP0O6", "`UP006`")]
    [InlineData("F401 F541", null)]
    [InlineData("Pyflakes", null)]
    [InlineData(" ", null)]
    [InlineData("\u00e9", null)]
    public void An_unknown_code_is_an_error_that_names_the_nearest(string text, string? nearest)
    {
        foreach (var key in new[] { "select", "ignore", "extend" })
        {
            var errors = Resolve($"{key}={text}".Replace(' ', '\u00a0')).Errors;
            errors.Count.ShouldBe(1);
            if (nearest is not null)
                errors[0].ShouldContain(nearest);
            else
                errors[0].ShouldNotContain("did you mean");
        }
    }

    [Theory]
    [InlineData("UP")]
    [InlineData("PL")]
    [InlineData("PLR09")]
    [InlineData("RUF200")]
    [InlineData("PERF")]
    [InlineData("TC")]
    [InlineData("blind-except")]
    [InlineData("pytest-fixture-autouse")]
    public void What_other_linters_have_is_a_warning_and_selects_nothing(string text)
    {
        var result = Resolve($"select={text}");
        result.Errors.ShouldBeEmpty();
        result.Warnings.Count.ShouldBe(1);
        result.Rules.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("TCH", "TC")]
    [InlineData("TCH001", "TC001")]
    [InlineData("C9", "C90")]
    [InlineData("PGH001", "S307")]
    [InlineData("U", "UP")]
    public void An_old_name_is_taken_for_the_new_one(string old, string now)
    {
        var result = Resolve($"ignore={old}");
        result.Errors.ShouldBeEmpty();
        result.Warnings.ShouldContain(w => w.Contains($"`{old}`") && w.Contains($"`{now}`"));
    }

    [Fact]
    public void A_removed_rule_cannot_be_selected_but_may_be_ignored()
    {
        Resolve("select=ANN101").Errors.Count.ShouldBe(1);
        var ignored = Resolve("ignore=ANN101");
        ignored.Errors.ShouldBeEmpty();
        ignored.Warnings.Count.ShouldBe(1);
    }

    [Fact]
    public void A_family_is_no_prefix_of_another()
    {
        RuleSelector.Parse("F", out _)!.Value.Matches(NumberOf("F541")).ShouldBeTrue();
        RuleSelector.Parse("FA", out _)!.Value.Matches(NumberOf("F541")).ShouldBeFalse();
        RuleSelector.Parse("F54", out _)!.Value.Matches(NumberOf("F541")).ShouldBeTrue();
        RuleSelector.Parse("E5", out _)!.Value.Matches(NumberOf("F541")).ShouldBeFalse();
    }

    [Fact]
    public void A_rule_is_named_by_its_name_only_in_preview()
    {
        Resolve("select=unused-import").Errors.Single().ShouldContain("`F401`");
        var result = Resolve("select=unused-import ignore=F", preview: true);
        result.Errors.ShouldBeEmpty();
        result.Rules.ShouldBe(RuleBits.From([]).With(NumberOf("F401")));
    }

    [Fact]
    public void More_is_on_by_default_in_preview()
    {
        Resolve("", preview: true).Rules.Contains(NumberOf("COM818")).ShouldBeTrue();
        Resolve("", preview: true).Rules.Contains(NumberOf("F401")).ShouldBeTrue();
    }

    [Fact]
    public void In_preview_an_unknown_code_is_a_warning()
    {
        var result = Resolve("select=F4O1", preview: true);
        result.Errors.ShouldBeEmpty();
        result.Warnings.Single().ShouldContain("did you mean `F401`");
    }

    [Fact]
    public void What_is_selected_and_ignored_in_one_place_is_named()
    {
        Resolve("select=F541,F6 ignore=F541").Warnings.Single().ShouldContain("`F541` is both selected and ignored");
        Resolve("select=F54 ignore=F541").Warnings.ShouldBeEmpty();
        Resolve("select=F541|ignore=F541").Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Codes_of_another_linter_that_nobody_else_has_are_no_mistake()
    {
        var layer = new SelectionLayer(["E", "WPS"], [], ["W503", "E121"], "setup.cfg") { IsForeign = true };
        var result = RuleSelection.Resolve([layer]);
        result.Errors.ShouldBeEmpty();
        result.Warnings.Single().ShouldContain("`WPS`");
    }

    [Fact]
    public void The_same_thing_is_said_once() => Resolve("select=UP,UP,UP").Warnings.Count.ShouldBe(1);

    private static SelectionResult Resolve(string layers, bool preview = false) =>
        RuleSelection.Resolve(layers.Length == 0 ? [] : layers.Split('|').Select(Layer).ToArray(), preview);

    private static SelectionLayer Layer(string text)
    {
        var parts = text.Split(' ').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1].Length == 0 ? [] : p[1].Replace('\u00a0', ' ').Split(','));
        return new SelectionLayer(parts.GetValueOrDefault("select"), parts.GetValueOrDefault("extend", []), parts.GetValueOrDefault("ignore", []), "a test");
    }

    private static int NumberOf(string code) => RuleCatalogue.NumberOf(System.Text.Encoding.ASCII.GetBytes(code));
}
