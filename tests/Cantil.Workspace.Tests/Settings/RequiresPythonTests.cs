using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Settings;

public class RequiresPythonTests
{
    [Theory]
    [InlineData(">=3.9", "3.9")]
    [InlineData(">= 3.10, < 4", "3.10")]
    [InlineData(">3.9", "3.9")]
    [InlineData(">3.9.99", "3.9")]
    [InlineData(">=3.11.4", "3.11")]
    [InlineData("==3.12.*", "3.12")]
    [InlineData("==3.12", "3.12")]
    [InlineData("===3.12.3", "3.12")]
    [InlineData("~=3.10", "3.10")]
    [InlineData("~=3.10.2", "3.10")]
    [InlineData(">=3.8,!=3.8.*,!=3.9.*", "3.10")]
    [InlineData(">=3.8,!=3.8", "3.8")]
    [InlineData("<3.13", null)]
    [InlineData("!=3.9.*", null)]
    [InlineData(">=2.7", "3.7")]
    [InlineData(">=3.6", "3.7")]
    [InlineData(">=3", "3.7")]
    [InlineData(">=3.12rc1", "3.12")]
    [InlineData(">=3.9,<3.9", null)]
    [InlineData("<3", null)]
    [InlineData(">=4", null)]
    [InlineData("3.9", null)]
    [InlineData(">=x", null)]
    [InlineData("=>3.9", null)]
    [InlineData("", null)]
    public void The_lowest_version_is_found(string text, string? expected) => RequiresPython.Lowest(text, out _)?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("<3.13", true)]
    [InlineData("", true)]
    [InlineData(">=3.9,<3.9", false)]
    [InlineData(">=4", false)]
    [InlineData("^3.9", false)]
    public void It_is_known_whether_any_version_is_let_in(string text, bool expected)
    {
        RequiresPython.Lowest(text, out var isUsable);
        isUsable.ShouldBe(expected);
    }
}
