using System.Runtime.InteropServices;

namespace Cantil.Cli.Hosting;

/// <summary>
/// Standard output or error through the runtime's own native layer: opening them with <see cref="Console"/> costs 3 ms at
/// start-up, because the making of its safe handle is compiled at run time.
/// </summary>
internal sealed unsafe partial class UnixStandardStream(int descriptor) : Stream
{
    private const int BrokenPipe = 32;
    private bool _readerGone;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public bool IsTerminal => SystemNative_IsATty(descriptor) != 0;

    /// <exception cref="IOException">The device is full or fails. A reader that has gone away is no error: the rest is dropped.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* bytes = buffer)
        {
            var written = 0;
            while (written < buffer.Length && !_readerGone)
            {
                var count = SystemNative_Write(descriptor, bytes + written, buffer.Length - written);
                if (count >= 0)
                    written += count;
                else
                    HandleError(Marshal.GetLastSystemError());
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void HandleError(int error)
    {
        var again = OperatingSystem.IsLinux() ? 11 : 35;
        if (error == BrokenPipe)
            _readerGone = true;
        else if (error == again)
            Thread.Sleep(1);
        else
            throw new IOException($"Cannot write to standard {(descriptor == 1 ? "output" : "error")}: {Marshal.GetPInvokeErrorMessage(error)}.");
    }

    [LibraryImport("libSystem.Native")]
    private static partial int SystemNative_Write(nint descriptor, byte* bytes, int count);

    [LibraryImport("libSystem.Native")]
    private static partial int SystemNative_IsATty(nint descriptor);
}
