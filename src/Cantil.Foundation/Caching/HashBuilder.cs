using System.Text;

namespace Cantil.Foundation.Caching;

/// <summary>Makes one hash of many values. Each says where it ends, so that no two lists of values look alike.</summary>
public sealed class HashBuilder
{
    private byte[] _bytes = new byte[512];
    private int _length;

    public void Add(string? text)
    {
        if (text is null)
        {
            Add(-1);
            return;
        }
        Add(text.Length);
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Add(int number) => Add((long)number);

    public void Add(long number)
    {
        Reserve(8);
        BitConverter.TryWriteBytes(_bytes.AsSpan(_length), number);
        _length += 8;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Add(ContentHash hash)
    {
        Add((long)hash.Low);
        Add((long)hash.High);
    }

    public ContentHash ToHash() => ContentHash.Of(_bytes.AsSpan(0, _length));

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
