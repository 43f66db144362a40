using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Linting;

/// <summary>Reads files for the engine, each thread with a reader of its own; one path may stand for standard input.</summary>
internal sealed class SourceReader(string? inputPath = null, byte[]? input = null) : ISourceReader
{
    [ThreadStatic]
    private static FileReader? _reader;

    public SourceText? Read(string fullPath, SourceText? source, out string? failure)
    {
        var (buffer, length) = (input, input?.Length ?? 0);
        if (buffer is null || fullPath != inputPath)
        {
            var reader = _reader ??= new FileReader();
            if (reader.Read(fullPath) is { } problem)
            {
                failure = $"Cannot read the file: {problem.Reason}";
                return null;
            }
            (buffer, length) = (reader.Buffer, reader.Length);
        }
        var decoded = SourceDecoder.Decode(buffer, length);
        failure = decoded.Error is { } error ? $"Cannot read the file: {error.Message}, line {error.Position.Row}, column {error.Position.Column}" : null;
        if (failure is not null)
            return null;
        if (source is null)
            return new SourceText(decoded.Buffer, decoded.Length);
        source.Reset(decoded.Buffer, decoded.Length);
        return source;
    }
}
