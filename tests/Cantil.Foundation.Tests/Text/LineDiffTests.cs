using Cantil.Foundation.Text;

namespace Cantil.Foundation.Tests.Text;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nb\n", "")]
    [InlineData("a\nb\nc\n", "a\nc\n", "1-2>1-1")]
    [InlineData("a\nc\n", "a\nb\nc\n", "1-1>1-2")]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "1-2>1-2")]
    [InlineData("", "a\n", "0-0>0-1")]
    [InlineData("a", "a\n", "0-1>0-1")]
    [InlineData("a\nb\nc\nd\n", "d\na\nb\nc\n", "0-0>0-1 3-4>4-4")]
    public void What_differs_is_found(string before, string after, string expected) => Shown(before, after).ShouldBe(expected);

    [Fact]
    public void The_changes_always_make_the_one_text_the_other()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var before = Lines(random);
            var after = Lines(random);
            var result = new List<string>();
            var at = 0;
            foreach (var change in LineDiff.Between(SourceText.From(string.Concat(before)), SourceText.From(string.Concat(after))))
            {
                result.AddRange(before[at..change.BeforeStart]);
                result.Count.ShouldBe(change.AfterStart);
                result.AddRange(after[change.AfterStart..change.AfterEnd]);
                at = change.BeforeEnd;
            }
            result.AddRange(before[at..]);
            result.ShouldBe(after);
        }
    }

    private static string[] Lines(Random random)
    {
        var lines = new string[random.Next(12)];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = $"{(char)('a' + random.Next(5))}\n";
        return lines;
    }

    private static string Shown(string before, string after) => string.Join(
        ' ',
        LineDiff.Between(SourceText.From(before), SourceText.From(after)).Select(static c => $"{c.BeforeStart}-{c.BeforeEnd}>{c.AfterStart}-{c.AfterEnd}"));
}
