using System.Buffers;
using System.Text;

namespace Cantil.Cli.Hosting;

/// <summary>A stream of UTF-8 with a buffer before it.</summary>
internal sealed class Output(Stream stream)
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <summary>What is behind the buffer; to be used after <see cref="Flush"/>.</summary>
    public Stream Stream => stream;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= FlushAt)
        {
            Flush();
            stream.Write(utf8);
            return;
        }
        utf8.CopyTo(_buffer.GetSpan(utf8.Length));
        _buffer.Advance(utf8.Length);
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void Write(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        _buffer.Advance(Encoding.UTF8.GetBytes(text, _buffer.GetSpan(length)));
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void WriteLine(string text)
    {
        Write(text);
        Write("\n"u8);
    }

    public void Flush()
    {
        if (_buffer.WrittenCount == 0)
            return;
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
