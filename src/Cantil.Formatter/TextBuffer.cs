namespace Cantil.Formatter;

/// <summary>Bytes that grow; kept and used again.</summary>
internal sealed class TextBuffer
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> Slice(int start, int end) => _bytes.AsSpan(start, end - start);

    public void Clear() => Length = 0;

    /// <summary>Forgets what stands behind a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Append(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length - Length < text.Length)
            Grow(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(byte value, int count)
    {
        if (_bytes.Length - Length < count)
            Grow(count);
        // Not Span.Fill, which is compiled when it first runs.
        for (var i = 0; i < count; i++)
            _bytes[Length++] = value;
    }

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
}
