using Cantil.Linter.Engine;
using Cantil.Linter.Tests.Fixes;

namespace Cantil.Linter.Tests.Engine.Suppression;

/// <summary>Suppression comments that are not needed (RUF100); places and fixed texts were compared with ruff.</summary>
public sealed class UnusedNoqaTests
{
    [Theory]
    [InlineData("x = 1  # noqa", "x = 1")]
    [InlineData("import os  # noqa", "import os  # noqa")]
    [InlineData("x = 1  # noqa: F401", "x = 1")]
    [InlineData("import a  # noqa: E501,F401,E711", "import a  # noqa: F401")]
    [InlineData("import a  # noqa: F401, F401", "import a  # noqa: F401")]
    [InlineData("import a  # noqa:F401E501", "import a  # noqa: F401")]
    [InlineData("x = 1  # noqa: XYZ123", "x = 1  # noqa: XYZ123")]
    [InlineData("x = 1  # noqa: F401, XYZ123", "x = 1")]
    [InlineData("x = 1  # some # noqa: F401", "x = 1  # some")]
    [InlineData("x = 1  # noqa: F401 # other", "x = 1  # other")]
    [InlineData("x = 1  # noqa: F401  because", "x = 1")]
    [InlineData("# noqa\nx = 1", "x = 1")]
    [InlineData("x = 1  # noqa: F401, RUF100", "x = 1  # noqa: F401, RUF100")]
    [InlineData("x = 1  # noqa: V101", "x = 1  # noqa: V101")]
    [InlineData("x = 1  # noqa: D100", "x = 1")]
    [InlineData("x = \"\"\"\n\"\"\"  # noqa: E501", "x = \"\"\"\n\"\"\"")]
    [InlineData("# ruff: noqa: F401, E711\nimport os", "# ruff: noqa: F401\nimport os")]
    [InlineData("# flake8: noqa: E501\nimport os  # noqa: F401", "import os  # noqa: F401")]
    [InlineData("# ruff: noqa\nimport os  # noqa: F401", "# ruff: noqa\nimport os  # noqa: F401")]
    [InlineData("import os  # ruff: ignore[F401, E501]", "import os  # ruff: ignore[F401]")]
    [InlineData("x = 1  # ruff: ignore[E501]", "x = 1")]
    [InlineData("x = 1  # cantil: ignore[E501]", "x = 1")]
    [InlineData("# ruff: disable[E501]\nx = 1\n# ruff: enable[E501]", "x = 1")]
    [InlineData("# ruff: disable[F401, E501]\nimport os\n# ruff: enable[F401, E501]", "# ruff: disable[F401]\nimport os\n# ruff: enable[F401]")]
    [InlineData("# ruff: file-ignore[F401]\nimport os  # ruff: ignore[F401]", "# ruff: file-ignore[F401]\nimport os")]
    public void What_suppresses_nothing_is_removed(string before, string after) =>
        Fixing.Run(before + "\n", "F401,E501,RUF100").ShouldBe(after + "\n");

    [Fact]
    public void Codes_of_other_tools_are_left_alone()
    {
        var options = LintOptions.Default with { External = ["V", "D1"], SelectedPrefixes = ["B"] };
        Linting.Places("x = 1  # noqa: V101, D100\nx = 1  # noqa: B008\nx = 1  # noqa: BLE001\n", "RUF100", options: options).ShouldBe(["3:8 RUF100"]);
    }

    [Theory]
    [InlineData("x = 1  # ruff: ignore[blind-except]", "", "1:8 RUF100")]
    [InlineData("x = 1  # ruff: ignore[blind-except]", "BLE", "")]
    [InlineData("x = 1  # ruff: ignore[blind-except]", "blind-except", "")]
    [InlineData("x = 1  # ruff: ignore[BLE001]", "blind-except", "")]
    [InlineData("x = 1  # ruff: ignore[pytest-fixture-autouse]", "", "1:8 RUF100")]
    [InlineData("x = 1  # ruff: ignore[pytest-fixture-autouse]", "pytest-fixture-autouse", "")]
    [InlineData("x = 1  # ruff: ignore[nobodys-name]", "", "")]
    public void Names_of_rules_that_other_linters_have_are_as_good_as_their_codes(string text, string selected, string expected)
    {
        var options = LintOptions.Default with { Preview = true, SelectedPrefixes = selected.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        string.Join(' ', Linting.Places(text + "\n", "RUF100", options: options)).ShouldBe(expected);
    }

    [Fact]
    public void A_comment_beside_others_is_removed_only_unsafely()
    {
        const string Text = "x = 1  # ruff: ignore[F401] # why\n";
        Fixing.Run(Text, "F401,RUF100").ShouldBe(Text);
        Fixing.Run(Text, "F401,RUF100", isUnsafe: true).ShouldBe("x = 1  # why\n");
    }

    [Fact]
    public void The_message_says_why()
    {
        var (_, findings) = Linting.Run("x = 1  # noqa: F401, E501, F401\nx = 1  # noqa\n", "F401,RUF100");
        findings[0].Message.ShouldBe("This `noqa` comment names codes without effect (unused: `F401`; not enabled: `E501`; repeated: `F401`)");
        findings[1].Message.ShouldBe("This `noqa` comment suppresses nothing");
    }

    [Fact]
    public void Nothing_is_said_of_a_file_that_does_not_parse() =>
        Linting.Places("import os  # noqa: F401\n$\n", "F401,RUF100").ShouldAllBe(static place => place.EndsWith("invalid-syntax", StringComparison.Ordinal));
}
