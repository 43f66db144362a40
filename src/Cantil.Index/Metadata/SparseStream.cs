namespace Cantil.Index.Metadata;

/// <summary>A file of which only some parts are here. Reading one that is not says which it is, so that it can be fetched.</summary>
internal sealed class SparseStream(long length) : Stream
{
    private readonly List<(long Start, ReadOnlyMemory<byte> Bytes)> _parts = [];
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public void Add(long start, ReadOnlyMemory<byte> bytes) => _parts.Add((start, bytes));

    /// <summary>Where the first part that is here behind an offset starts, or the end.</summary>
    public long NextPart(long offset)
    {
        var next = length;
        foreach (var (start, _) in _parts)
            if (start > offset && start < next)
                next = start;
        return next;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position >= length || buffer.IsEmpty)
            return 0;
        foreach (var (start, bytes) in _parts)
            if (_position >= start && _position < start + bytes.Length)
            {
                var here = bytes.Span[(int)(_position - start)..];
                var count = Math.Min(here.Length, buffer.Length);
                here[..count].CopyTo(buffer);
                _position += count;
                return count;
            }
        throw new MissingPartException(_position);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => _position + offset, _ => length + offset };
        return position < 0 ? throw new IOException("The archive refers to what is before its beginning.") : _position = position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
