using Cantil.Syntax.Reading;

namespace Cantil.Syntax.Tests.Reading;

public sealed class SourceEncoderTests
{
    [Theory]
    [InlineData("78 0A")]
    [InlineData("EF BB BF C3 A4 0A")]
    [InlineData("23 63 6F 64 69 6E 67 3A 6C 61 74 69 6E 2D 31 0A 23 E4 F6 FC")]
    [InlineData("23 63 6F 64 69 6E 67 3A 63 70 31 32 35 32 0A 23 80 E4")]
    [InlineData("23 63 6F 64 69 6E 67 3A 73 68 69 66 74 5F 6A 69 73 0A 23 93 FA 96 7B")]
    public void The_bytes_of_a_file_come_back(string hex)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var decoded = SourceDecoder.Decode([.. bytes], bytes.Length);
        decoded.Error.ShouldBeNull();
        SourceEncoder.TryEncode(decoded.Buffer.AsSpan(0, decoded.Length), decoded, out var encoded).ShouldBeTrue();
        encoded.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void What_an_encoding_cannot_say_is_not_written()
    {
        var bytes = "#coding:latin-1\n"u8.ToArray();
        var decoded = SourceDecoder.Decode([.. bytes], bytes.Length);
        SourceEncoder.TryEncode("#coding:latin-1\n# €"u8, decoded, out _).ShouldBeFalse();
    }
}
