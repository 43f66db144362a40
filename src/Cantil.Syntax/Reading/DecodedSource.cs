namespace Cantil.Syntax.Reading;

/// <summary>A source file in UTF-8.</summary>
/// <param name="Buffer">The buffer that was given, or another one where the encoding was not UTF-8.</param>
/// <param name="Length">In bytes; behind it the buffer has room for a <see cref="Foundation.Text.SourceText"/>'s padding.</param>
/// <param name="Encoding">As it is declared, <c>utf-8</c> where it is not.</param>
/// <param name="HasByteOrderMark">There was one; it is no longer in the text.</param>
/// <param name="Error">Null where all is well; else the text is what could be read, each wrong byte as U+FFFD.</param>
public readonly record struct DecodedSource(byte[] Buffer, int Length, string Encoding, bool HasByteOrderMark, SourceError? Error);
