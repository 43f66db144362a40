using System.Buffers.Text;

namespace Cantil.Cli.Rendering;

/// <summary>Writes a line into room that was asked for at once; a report may have a hundred thousand of them.</summary>
internal ref struct SpanWriter(Span<byte> room)
{
    private readonly Span<byte> _room = room;

    /// <summary>How many bytes have been written.</summary>
    public int Count { get; private set; }

    public void Put(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_room[Count..]);
        Count += utf8.Length;
    }

    public void Put(byte value) => _room[Count++] = value;

    public void Put(int number)
    {
        if ((uint)number < 10)
        {
            Put((byte)('0' + number));
            return;
        }
        Utf8Formatter.TryFormat(number, _room[Count..], out var written);
        Count += written;
    }
}
