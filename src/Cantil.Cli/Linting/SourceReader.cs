using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Linting;

/// <summary>Reads files for the engine, each thread with a reader of its own.</summary>
internal sealed class SourceReader : ISourceReader
{
    [ThreadStatic]
    private static FileReader? _reader;

    public SourceText? Read(string fullPath, SourceText? source, out string? failure)
    {
        var reader = _reader ??= new FileReader();
        if (reader.Read(fullPath) is { } problem)
        {
            failure = $"Cannot read the file: {problem.Reason}";
            return null;
        }
        failure = null;
        if (source is null)
            return new SourceText(reader.Buffer, reader.Length);
        source.Reset(reader.Buffer, reader.Length);
        return source;
    }
}
