using Cantil.Packaging.Markers;

namespace Cantil.Packaging.Tests.Markers;

/// <summary>Markers of so many comparisons that anything above their number, times its logarithm, would take minutes.</summary>
public sealed class LongMarkerTests
{
    private const int Many = 20_000;

    private static readonly string[] s_variables =
        ["os_name", "sys_platform", "platform_machine", "platform_release", "implementation_name", "platform_python_implementation"];

    [Theory]
    [InlineData("or", "==")]
    [InlineData("and", "!=")]
    public void One_variable(string word, string sign) => StaysItself(Joined(Many, word, i => $"sys_platform {sign} 'p{i}'"), Many);

    [Theory]
    [InlineData("or", "==")]
    [InlineData("and", "!=")]
    public void Several_variables(string word, string sign) => StaysItself(Joined(Many, word, i => $"{s_variables[i % 6]} {sign} 'p{i}'"), Many);

    [Fact]
    public void Versions() => StaysItself(Joined(4000, "or", i => $"python_full_version == '3.{i / 50}.{i % 50 * 2}'"), 4000);

    [Fact]
    public void Alternating() => StaysItself(Joined(4000, "or", i => $"sys_platform == 'p{i}' and platform_machine == 'm{i}'"), 8000);

    [Theory]
    [InlineData("extra == 'x{0}'")]
    [InlineData("'x{0}x' in platform_version")]
    [InlineData("platform_version not in 'x{0}x'")]
    public void As_many_questions_as_there_may_be(string comparison)
    {
        StaysItself(Joined(Marker.MaxQuestions, "or", i => comparison.Replace("{0}", $"{i}", StringComparison.Ordinal)), Marker.MaxQuestions);
        Marker.TryParse(Joined(Marker.MaxQuestions + 1, "or", i => comparison.Replace("{0}", $"{i}", StringComparison.Ordinal)), out _, out var reason).ShouldBeFalse();
        reason.ShouldContain("more than 2000 comparisons");
    }

    /// <summary>What an impossible platform or a longer condition makes needless is still left out.</summary>
    [Theory]
    [InlineData("sys_platform != 'a' and (python_version >= '3.12' or sys_platform != 'b') or sys_platform == 'a' and python_version < '3.12'",
        "(python_full_version < '3.12' and sys_platform == 'a') or (python_full_version >= '3.12' and sys_platform == 'b') or (sys_platform != 'a' and sys_platform != 'b')")]
    [InlineData("platform_machine != 'a' and platform_machine != 'b' or implementation_name == 'x' and platform_machine != 'b'",
        "(implementation_name == 'x' and platform_machine == 'a') or (platform_machine != 'a' and platform_machine != 'b')")]
    [InlineData("python_version != '3.9' and python_version != '3.11' or sys_platform == 'x' and python_version != '3.9'",
        "(python_full_version != '3.9.*' and sys_platform == 'x') or (python_full_version != '3.9.*' and python_full_version != '3.11.*')")]
    public void Needless_parts_are_left_out(string text, string canonical) => MarkerTree.Parse(text).ToString().ShouldBe(canonical);

    private static string Joined(int count, string word, Func<int, string> part) => string.Join($" {word} ", Enumerable.Range(0, count).Select(part));

    private static void StaysItself(string text, int comparisons)
    {
        var tree = MarkerTree.Parse(text);
        var written = tree.ToString();
        Comparisons(Marker.Parse(written)).ShouldBe(comparisons);
        (MarkerTree.Parse(written) == tree).ShouldBeTrue();
    }

    private static int Comparisons(Marker marker) => marker switch
    {
        MarkerAll all => all.Parts.Sum(Comparisons),
        MarkerAny any => any.Parts.Sum(Comparisons),
        _ => 1,
    };
}
