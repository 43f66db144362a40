using System.Buffers;
using System.Text;
using Cantil.Syntax.Literals;

namespace Cantil.Syntax.Tests.Literals;

public sealed class PythonReprTests
{
    [Theory]
    [InlineData("", "''")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("it's \"it\"", "'it\\'s \"it\"'")]
    [InlineData("a\tb\n\r\\\0\u007f", @"'a\tb\n\r\\\x00\x7f'")]
    [InlineData("\u00E9\u00A0\u200B\u2028\uE000\U0001F600\U000E0001", @"'é\xa0\u200b\u2028\ue000😀\U000e0001'")]
    public void Strings(string value, string expected) => Written(output => PythonRepr.WriteString(Encoding.UTF8.GetBytes(value), output)).ShouldBe(expected);

    [Fact]
    public void Surrogates_are_escaped() =>
        Written(output => PythonRepr.WriteString([0xED, 0xA0, 0x80], output)).ShouldBe(@"'\ud800'");

    [Fact]
    public void Bytes() =>
        Written(output => PythonRepr.WriteBytes("a'\"\\\t\xC3\xA9\0"u8, output)).ShouldBe("b'a\\'\"\\\\\\t\\xc3\\x83\\xc2\\xa9\\x00'");

    [Theory]
    [InlineData(0.0, "0.0", "0j")]
    [InlineData(-0.0, "-0.0", "-0j")]
    [InlineData(1.0, "1.0", "1j")]
    [InlineData(1.5, "1.5", "1.5j")]
    [InlineData(100.0, "100.0", "100j")]
    [InlineData(1e15, "1000000000000000.0", "1000000000000000j")]
    [InlineData(1e16, "1e+16", "1e+16j")]
    [InlineData(123456789012345678.0, "1.2345678901234568e+17", "1.2345678901234568e+17j")]
    [InlineData(0.0001, "0.0001", "0.0001j")]
    [InlineData(0.00001, "1e-05", "1e-05j")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308", "1.7976931348623157e+308j")]
    [InlineData(5e-324, "5e-324", "5e-324j")]
    [InlineData(double.PositiveInfinity, "inf", "infj")]
    [InlineData(double.NegativeInfinity, "-inf", "-infj")]
    [InlineData(double.NaN, "nan", "nanj")]
    public void Floats(double value, string expected, string imaginary)
    {
        Written(output => PythonRepr.WriteDouble(value, output)).ShouldBe(expected);
        Written(output => PythonRepr.WriteImaginary(value, output)).ShouldBe(imaginary);
    }

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
