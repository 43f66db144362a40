using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>The encodings of East Asia, which .NET has tables for; they are loaded when the first such file is met.</summary>
internal static class CodePageDecoder
{
    public static DecodedSource Decode(ReadOnlySpan<byte> text, string name, int codePage, int declaredAt)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (encoding is null)
        {
            var copy = new byte[text.Length + SourceText.Padding];
            text.CopyTo(copy);
            return new(copy, text.Length, name, false, SourceErrors.Unknown(text, declaredAt, name));
        }
        SourceError? error = null;
        string decoded;
        try
        {
            decoded = encoding.GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            error = SourceErrors.NotInEncoding(text, Math.Clamp(exception.Index, 0, Math.Max(0, text.Length - 1)), name);
            var lenient = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
            decoded = lenient.GetString(text);
        }
        var buffer = new byte[Encoding.UTF8.GetByteCount(decoded) + SourceText.Padding];
        return new(buffer, Encoding.UTF8.GetBytes(decoded, buffer), name, false, error);
    }
}
