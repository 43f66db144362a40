using Cantil.Foundation.Files;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Linting;

/// <summary>Reads files for the engine, each thread with a reader of its own; one path may stand for standard input.</summary>
internal sealed class SourceReader(string? inputPath = null, byte[]? input = null) : ISourceReader
{
    [ThreadStatic]
    private static FileReader? _reader;

    public string? Read(string fullPath, ref byte[] buffer, out int length)
    {
        if (input is not null && fullPath == inputPath)
        {
            buffer = [.. input];
            length = input.Length;
            return null;
        }
        var reader = _reader ??= new FileReader();
        var problem = reader.Read(fullPath);
        buffer = reader.Buffer;
        length = reader.Length;
        return problem is null ? null : $"Cannot read the file: {problem.Reason}";
    }
}
