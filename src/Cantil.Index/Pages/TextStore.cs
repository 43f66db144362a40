using System.Text;

namespace Cantil.Index.Pages;

/// <summary>The texts of a page that is being made, one behind the other.</summary>
internal sealed class TextStore(int capacity)
{
    // How many of the texts that come again and again are compared with: a project has few requires-python.
    private const int Remembered = 16;

    // The first byte is nobody's, so that 0 can mean that there is no text.
    private byte[] _bytes = new byte[Math.Max(capacity, 64)];
    private readonly TextSlice[] _repeated = new TextSlice[Remembered];
    private int _repeatedCount;
    private int _length = 1;

    public ReadOnlySpan<byte> All => _bytes.AsSpan(0, _length);

    public ReadOnlySpan<byte> Bytes(TextSlice slice) => _bytes.AsSpan(slice.Start, slice.Length);

    public TextSlice Add(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
        return new TextSlice(_length - text.Length, text.Length);
    }

    public TextSlice Add(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _length += length;
        return new TextSlice(_length - length, length);
    }

    /// <summary>For texts that were probably there before.</summary>
    public TextSlice AddRepeated(ReadOnlySpan<byte> text)
    {
        var count = Math.Min(_repeatedCount, Remembered);
        for (var i = 1; i <= count; i++)
        {
            var known = _repeated[(_repeatedCount - i) % Remembered];
            if (Bytes(known).SequenceEqual(text))
                return known;
        }
        return _repeated[_repeatedCount++ % Remembered] = Add(text);
    }

    /// <summary>Whether what is added next stands right behind a text.</summary>
    public bool IsLast(TextSlice slice) => slice.Start + slice.Length == _length;

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_length + count)));
    }
}
