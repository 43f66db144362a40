using Cantil.Foundation.Toml;

namespace Cantil.Foundation.Tests.Toml;

public class TomlTokenTests
{
    private const string Sample =
        "# c\r\n[tool.\"a b\"] # d\n x . y = [ 1, # e\n\t'two', ]\n[[list]]\nz = { a = 1979-05-27 07:32:00, b = \"\"\"\nm\"\"\" }\n";

    [Fact]
    public void Tokens_are_the_text_without_a_gap()
    {
        var document = TomlShown.Parse(Sample);
        document.Error.ShouldBeNull();
        string.Concat(document.Tokens.Select(token => document.Text.GetString(token.Start, token.End))).ShouldBe(Sample);
        document.Tokens.Where(token => token.Kind == TomlTokenKind.Comment)
            .Select(token => document.Text.GetString(token.Start, token.End)).ShouldBe(["# c", "# d", "# e"]);
    }

    [Fact]
    public void Damaged_texts_keep_all_their_bytes_and_never_throw()
    {
        var random = new Random(7);
        const string pieces = "\"'[]{}=.,#\\\n\r\t x0-_:TZé\0";
        for (var i = 0; i < 20_000; i++)
        {
            var at = random.Next(Sample.Length);
            var text = Sample[..at] + pieces[random.Next(pieces.Length)] + Sample[(at + random.Next(3) > Sample.Length ? Sample.Length : at + random.Next(2))..];
            var document = TomlShown.Parse(text);
            var end = 0;
            foreach (var token in document.Tokens)
            {
                token.Start.ShouldBe(end);
                token.End.ShouldBeGreaterThan(token.Start);
                end = token.End;
            }
            end.ShouldBe(document.Text.Length);
            if (document.Error is { } error)
                error.Offset.ShouldBeInRange(0, document.Text.Length);
            TomlShown.Of(document).ShouldNotBeEmpty();
        }
    }
}
