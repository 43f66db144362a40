using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine;

/// <summary>Reads files into buffers that are used again for the next; called from many threads.</summary>
public interface ISourceReader
{
    /// <summary>Reads a file as UTF-8 text without byte order mark.</summary>
    /// <param name="source">What was read before, whose buffer may be used again, or null.</param>
    /// <param name="failure">Why it cannot be read, in one sentence; null where it was.</param>
    SourceText? Read(string fullPath, SourceText? source, out string? failure);
}
