using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Syntax.Tests.Reading;

public sealed class SourceDecoderTests
{
    [Theory]
    [InlineData("x = 1\n", "utf-8")]
    [InlineData("# coding: latin-1\n", "iso-8859-1")]
    [InlineData("# -*- coding: Latin_1-unix -*-\n", "iso-8859-1")]
    [InlineData("#!/bin/python\n# vim: set fileencoding=cp1252 :\n", "cp1252")]
    [InlineData("\n \t\f# coding=koi8-r\n", "koi8-r")]
    [InlineData("#coding:UTF-8-unix\n", "utf-8")]
    [InlineData("# coding: utf8\n", "utf8")]
    [InlineData("# coding cp1252, coding=: coding:\tcp1250 x\n", "cp1250")]
    [InlineData("x = 1 # coding: cp1252\n", "utf-8")]
    [InlineData("x = 1\n# coding: cp1252\n", "utf-8")]
    [InlineData("\n\n# coding: cp1252\n", "utf-8")]
    [InlineData("# a\r# coding: cp1252\r", "cp1252")]
    [InlineData("# encoding : cp1252\n", "utf-8")]
    [InlineData("", "utf-8")]
    [InlineData("# coding: ascii", "ascii")]
    public void Finds_the_declared_encoding(string text, string encoding)
    {
        var decoded = Decode(Encoding.UTF8.GetBytes(text));
        decoded.Error.ShouldBeNull();
        decoded.Encoding.ShouldBe(encoding);
        Text(decoded).ShouldBe(text);
    }

    [Theory]
    [InlineData("latin-1", 0xE9, "\u00E9")]
    [InlineData("l1", 0xE9, "\u00E9")]
    [InlineData("iso-8859-15", 0xA4, "\u20AC")]
    [InlineData("windows-1251", 0xE9, "\u0439")]
    [InlineData("koi8-r", 0xC1, "\u0430")]
    [InlineData("mac-roman", 0x8E, "\u00E9")]
    [InlineData("cp437", 0x82, "\u00E9")]
    [InlineData("cp1252", 0x80, "\u20AC")]
    public void Decodes_bytes_beyond_ASCII(string encoding, byte b, string expected)
    {
        var decoded = Decode([.. Encoding.ASCII.GetBytes($"# coding: {encoding}\nx = '"), b, (byte)'\'']);
        decoded.Error.ShouldBeNull();
        Text(decoded).ShouldBe($"# coding: {encoding}\nx = '{expected}'");
    }

    [Theory]
    [InlineData("euc-jp", new byte[] { 0xA4, 0xA2 }, "\u3042")]
    [InlineData("shift_jis", new byte[] { 0x82, 0xA0 }, "\u3042")]
    [InlineData("gbk", new byte[] { 0xC4, 0xE3 }, "\u4F60")]
    [InlineData("big5", new byte[] { 0xA7, 0x41 }, "\u4F60")]
    [InlineData("euc-kr", new byte[] { 0xB0, 0xA1 }, "\uAC00")]
    [InlineData("gb18030", new byte[] { 0x81, 0x30, 0x81, 0x30 }, "\u0080")]
    public void Decodes_the_encodings_of_East_Asia(string encoding, byte[] bytes, string expected)
    {
        var decoded = Decode([.. Encoding.ASCII.GetBytes($"# coding: {encoding}\n"), .. bytes]);
        decoded.Error.ShouldBeNull();
        Text(decoded).ShouldBe($"# coding: {encoding}\n{expected}");
    }

    [Fact]
    public void A_byte_order_mark_is_taken_away_in_place()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. "x = 1\n"u8, .. new byte[SourceText.Padding]];
        var decoded = SourceDecoder.Decode(file, 9);
        decoded.Buffer.ShouldBeSameAs(file);
        decoded.HasByteOrderMark.ShouldBeTrue();
        Text(decoded).ShouldBe("x = 1\n");
    }

    [Theory]
    [InlineData(new byte[] { 0x78, 0x0A, 0xE9, 0x0A }, SourceErrorKind.NotUtf8, 2, 2, 1)]
    [InlineData(new byte[] { 0xC3 }, SourceErrorKind.NotUtf8, 0, 1, 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, SourceErrorKind.NotUtf8, 0, 1, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x61, 0xFF }, SourceErrorKind.NotUtf8, 6, 2, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x78, 0x00 }, SourceErrorKind.WideEncoding, 0, 1, 1)]
    public void Says_where_a_byte_is_not_UTF8(byte[] file, SourceErrorKind kind, int offset, int row, int column)
    {
        var decoded = Decode(file);
        decoded.Error.ShouldNotBeNull();
        decoded.Error.Kind.ShouldBe(kind);
        decoded.Error.Offset.ShouldBe(offset);
        decoded.Error.Position.ShouldBe(new TextPosition(row, column));
        System.Text.Unicode.Utf8.IsValid(decoded.Buffer.AsSpan(0, decoded.Length)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("# coding: uft-8\n", SourceErrorKind.UnknownEncoding)]
    [InlineData("# coding: rot13\n", SourceErrorKind.UnknownEncoding)]
    [InlineData("# coding: utf-16\n", SourceErrorKind.WideEncoding)]
    [InlineData("\uFEFF# coding: latin-1\n", SourceErrorKind.EncodingContradictsMark)]
    [InlineData("\uFEFF# coding: utf8\n", SourceErrorKind.EncodingContradictsMark)]
    [InlineData("# coding: ascii\n# \u00E9\n", SourceErrorKind.NotInEncoding)]
    [InlineData("# coding: cp1252\n# \u0401\n", SourceErrorKind.NotInEncoding)]
    public void Refuses_what_CPython_refuses(string text, SourceErrorKind kind) =>
        Decode(Encoding.UTF8.GetBytes(text)).Error.ShouldNotBeNull().Kind.ShouldBe(kind);

    private static DecodedSource Decode(byte[] file) => SourceDecoder.Decode(file, file.Length);

    private static string Text(DecodedSource source) => new SourceText(source.Buffer, source.Length).ToString();
}
