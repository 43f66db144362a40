namespace Cantil.Syntax.Reading;

/// <summary>Reads files into buffers that are used again for the next; called from many threads.</summary>
public interface ISourceReader
{
    /// <summary>Reads a file whole, as it is.</summary>
    /// <param name="buffer">What was read last on this thread stands in it; it may be used again or replaced.</param>
    /// <param name="length">How many bytes of the buffer are the file.</param>
    /// <returns>Why it cannot be read: one sentence without a full stop; null where it was.</returns>
    string? Read(string fullPath, ref byte[] buffer, out int length);
}
