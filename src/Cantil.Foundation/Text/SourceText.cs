using System.Text;

namespace Cantil.Foundation.Text;

/// <summary>
/// A text as UTF-8 bytes without a byte order mark. The buffer behind it holds at least <see cref="Padding"/> zero bytes
/// more than the text, so that a scanner may read eight bytes anywhere; the buffer may be pooled, then the text is valid
/// until the buffer is used again.
/// </summary>
public sealed class SourceText
{
    /// <summary>Zero bytes behind the text.</summary>
    public const int Padding = 16;

    private byte[] _buffer;
    private LineIndex? _lines;

    /// <param name="buffer">UTF-8, of at least <paramref name="length"/> + <see cref="Padding"/> bytes; what stands behind the text is set to zero.</param>
    /// <param name="length">Of the text, in bytes.</param>
    public SourceText(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfLessThan(buffer.Length, (long)length + Padding);
        _buffer = buffer;
        Length = length;
        buffer.AsSpan(length, Padding).Clear();
    }

    public static SourceText From(ReadOnlySpan<byte> utf8)
    {
        var buffer = new byte[utf8.Length + Padding];
        utf8.CopyTo(buffer);
        return new SourceText(buffer, utf8.Length);
    }

    public static SourceText From(string text) => From(Encoding.UTF8.GetBytes(text));

    /// <summary>In bytes.</summary>
    public int Length { get; private set; }

    /// <summary>The text and its padding.</summary>
    public byte[] Buffer => _buffer;

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    /// <summary>Whether the file begins with a byte order mark, which is not part of the text; for the one who reads the file to say.</summary>
    public bool HasByteOrderMark { get; set; }

    /// <summary>Where lines start; made when first asked for.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(this);

    /// <summary>Puts another text in this object's place; ranges and lines of the old one are no longer valid.</summary>
    public void Reset(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfLessThan(buffer.Length, (long)length + Padding);
        _buffer = buffer;
        Length = length;
        HasByteOrderMark = false;
        _lines = null;
        buffer.AsSpan(length, Padding).Clear();
    }

    public ReadOnlySpan<byte> Slice(int start, int end) => _buffer.AsSpan(start, end - start);

    public ReadOnlySpan<byte> Slice(TextRange range) => _buffer.AsSpan(range.Start, range.Length);

    public string GetString(int start, int end) => Encoding.UTF8.GetString(_buffer, start, end - start);

    public string GetString(TextRange range) => GetString(range.Start, range.End);

    public override string ToString() => GetString(0, Length);
}
