using System.Buffers;

namespace Cantil.Linter.Engine;

/// <summary>
/// Turns the findings of a file into bytes, on the thread that found them and while its text is still there; what the
/// files gave is joined in the order of the files.
/// </summary>
public interface IFileRenderer
{
    void Render(FileResult result, ArrayBufferWriter<byte> output);
}
