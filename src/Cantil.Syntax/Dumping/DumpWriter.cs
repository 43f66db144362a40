using System.Buffers;

namespace Cantil.Syntax.Dumping;

/// <summary>A buffer before a stream.</summary>
internal sealed class DumpWriter(Stream stream) : IBufferWriter<byte>
{
    private const int Capacity = 1 << 16;

    private byte[] _buffer = new byte[Capacity];
    private int _count;

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(GetSpan(text.Length));
        _count += text.Length;
    }

    /// <summary>ASCII.</summary>
    public void Append(string text)
    {
        var span = GetSpan(text.Length);
        for (var i = 0; i < text.Length; i++)
            span[i] = (byte)text[i];
        _count += text.Length;
    }

    public void Append(int number)
    {
        _ = number.TryFormat(GetSpan(11), out var length, default, null);
        _count += length;
    }

    public void AppendLine(int indentation)
    {
        var span = GetSpan(indentation + 1);
        span[0] = (byte)'\n';
        // Not Fill: it is made of Vector<T>, which no published build has compiled ahead of time.
        for (var i = 1; i <= indentation; i++)
            span[i] = (byte)' ';
        _count += indentation + 1;
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _count);
        _count = 0;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_count);
    }

    private void Reserve(int size)
    {
        if (_buffer.Length - _count >= Math.Max(size, 1))
            return;
        Flush();
        if (_buffer.Length < size)
            _buffer = new byte[size];
    }
}
