using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Linting;

/// <summary>Reads files for the engine, each thread with a reader of its own; one path may stand for standard input.</summary>
internal sealed class SourceReader(string? inputPath = null, byte[]? input = null) : ISourceReader
{
    [ThreadStatic]
    private static FileReader? _reader;

    public SourceText? Read(string fullPath, SourceText? source, out string? failure)
    {
        failure = null;
        if (input is not null && fullPath == inputPath)
            return SourceText.From(input);
        var reader = _reader ??= new FileReader();
        if (reader.Read(fullPath) is { } problem)
        {
            failure = $"Cannot read the file: {problem.Reason}";
            return null;
        }
        if (source is null)
            return new SourceText(reader.Buffer, reader.Length);
        source.Reset(reader.Buffer, reader.Length);
        return source;
    }
}
