using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Rules.Families;

public sealed class StringJoiningOptionTests
{
    [Fact]
    public void Strings_in_several_lines_can_be_forbidden()
    {
        const string Text = "x = (\n    'a'\n    'b'\n)\ny = (\n    'a'\n    + 'b'\n)\nz = 'a' \\\n    'b'\n";

        Linting.Places(Text, "ISC").ShouldBe(["6:5 ISC003", "9:5 ISC002"]);
        Linting.Places(Text, "ISC", options: new LintOptions { AllowMultilineConcatenation = false }).ShouldBe(["2:5 ISC002", "9:5 ISC002"]);
    }

    [Fact]
    public void Task_tags_say_what_is_no_code()
    {
        const string Text = "# NOTE: this\n# TODO: this\n";

        Linting.Places(Text, "ERA").ShouldBe(["1:1 ERA001"]);
        Linting.Places(Text, "ERA", options: new LintOptions { TaskTags = ["NOTE"] }).ShouldBe(["2:1 ERA001"]);
    }
}
