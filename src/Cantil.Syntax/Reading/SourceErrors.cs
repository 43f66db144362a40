using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>The sentences of <see cref="SourceErrorKind"/> for source files.</summary>
internal static class SourceErrors
{
    public static SourceError Unknown(ReadOnlySpan<byte> text, int at, string name) =>
        Make(SourceErrorKind.UnknownEncoding, text, at, 0, $"the declared encoding `{name}` is not known",
            "save the file as UTF-8 and remove the declaration, or correct its name");

    public static SourceError Wide(ReadOnlySpan<byte> text, int at, string name) =>
        Make(SourceErrorKind.WideEncoding, text, at, 0, $"Python cannot read source in `{name}`", "save the file as UTF-8 and remove the declaration");

    public static SourceError ContradictsMark(ReadOnlySpan<byte> text, int at, int shift, string name) =>
        Make(SourceErrorKind.EncodingContradictsMark, text, at, shift, $"the file begins with a UTF-8 byte order mark but declares the encoding `{name}`",
            "declare `utf-8`, or remove the declaration");

    /// <param name="shift">How many bytes of the file are no longer in the text.</param>
    public static SourceError NotUtf8(ReadOnlySpan<byte> text, int shift, bool isDeclared)
    {
        if (shift == 0 && (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])))
            return Make(SourceErrorKind.WideEncoding, text, 0, 0, "the file is UTF-16, which Python cannot read", "save it as UTF-8");
        var at = FirstInvalid(text);
        return Make(SourceErrorKind.NotUtf8, text, at, shift, $"byte 0x{text[at]:X2} is not UTF-8", isDeclared
            ? "save the file as UTF-8, or declare the encoding that it has"
            : "save the file as UTF-8, or declare its encoding in the first line, such as `# -*- coding: latin-1 -*-`");
    }

    public static SourceError NotInEncoding(ReadOnlySpan<byte> text, int at, string name) =>
        Make(SourceErrorKind.NotInEncoding, text, at, 0, $"byte 0x{text[at]:X2} does not exist in the declared encoding `{name}`",
            "save the file as UTF-8 and remove the declaration, or declare the encoding that it has");

    public static SourceError NotNotebook(ReadOnlySpan<byte> json, int at, string message) =>
        Make(SourceErrorKind.NotNotebook, json, at, 0, message, "save it as a notebook of format 4, or give the file another name");

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var ascii = text[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            at += ascii;
            if (Rune.DecodeFromUtf8(text[at..], out _, out var length) != OperationStatus.Done)
                return at;
            at += length;
        }
        return Math.Max(0, text.Length - 1);
    }

    private static SourceError Make(SourceErrorKind kind, ReadOnlySpan<byte> text, int at, int shift, string message, string help)
    {
        var (row, lineStart) = (1, 0);
        for (var i = 0; i < at; i++)
        {
            if (text[i] != '\n' && (text[i] != '\r' || (i + 1 < text.Length && text[i + 1] == '\n')))
                continue;
            row++;
            lineStart = i + 1;
        }
        return new(kind, at + shift, new TextPosition(row, at - lineStart + 1), message, help);
    }
}
