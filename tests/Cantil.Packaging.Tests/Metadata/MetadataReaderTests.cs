using System.Text;
using Cantil.Packaging.Metadata;

namespace Cantil.Packaging.Tests.Metadata;

public sealed class MetadataReaderTests
{
    [Theory]
    [InlineData("A: 1\nB: 2\n\nbody", "A=1|B=2|body")]
    [InlineData("A: 1\r\nB: 2\r\n\r\nbody", "A=1|B=2|body")]
    [InlineData("A: 1\rB: 2\r\rbody", "A=1|B=2|body")]
    [InlineData("\uFEFFA: 1\n", "A=1|")]
    [InlineData("A:1", "A=1|")]
    [InlineData("A: \n", "A=|")]
    [InlineData("A: 1\n  2\n\t3\nB: 4", "A=1 2 3|B=4|")]
    [InlineData("A: 1\n   \nB: 2", "A=1|B=2|")]
    [InlineData(" lost\nA: 1", "A=1|")]
    [InlineData("From me\nA: 1", "A=1|")]
    [InlineData(": nameless\nA: 1", "A=1|")]
    [InlineData("A: 1\nno header\nB: 2", "A=1|no header\nB: 2")]
    [InlineData("A: 1\nB : 2", "A=1|B : 2")]
    [InlineData("\nA: 1", "A: 1")]
    [InlineData("", "")]
    public void Fields_are_read_as_mail_has_them(string text, string expected) => Read(Encoding.UTF8.GetBytes(text)).ShouldBe(expected);

    [Fact]
    public void What_is_not_UTF_8_is_Latin_1() => Read("Author: Andr\u00E9"u8.ToArray().Concat(new byte[] { 0x0A, 0x42, 0x3A, 0xE9 }).ToArray()).ShouldBe("Author=André|B=é|");

    [Theory]
    [InlineData("A: one\n        two\n\n", "one\ntwo")]
    [InlineData("A: one\n       |  two\n       |\n       |three\n", "one\n  two\n\nthree")]
    [InlineData("A: one\r\n    two\r\n      three\r\n", "one\ntwo\n  three")]
    public void Lines_lose_what_folding_put_before_them(string text, string expected)
    {
        var reader = new MetadataReader(Encoding.UTF8.GetBytes(text));
        reader.Read().ShouldBeTrue();
        reader.GetLines().ShouldBe(expected);
    }

    private static string Read(byte[] text)
    {
        var result = new StringBuilder();
        var reader = new MetadataReader(text);
        while (reader.Read())
            result.Append(Encoding.UTF8.GetString(reader.Name)).Append('=').Append(reader.GetValue()).Append('|');
        return result.Append(Encoding.UTF8.GetString(reader.Body)).ToString();
    }
}
