using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>Why bytes are no source text, and where.</summary>
/// <param name="Offset">In the bytes as they were read, byte order mark included.</param>
/// <param name="Position">The row, and the column in bytes, both from 1.</param>
/// <param name="Message">What is wrong: one sentence without a full stop.</param>
/// <param name="Help">What to do about it.</param>
public sealed record SourceError(SourceErrorKind Kind, int Offset, TextPosition Position, string Message, string Help);
