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
        if (input is not null && fullPath == inputPath)
            return Decode([.. input, .. new byte[SourceText.Padding]], input.Length, null, out failure);
        var reader = _reader ??= new FileReader();
        if (reader.Read(fullPath) is { } problem)
        {
            failure = $"Cannot read the file: {problem.Reason}";
            return null;
        }
        return Decode(reader.Buffer, reader.Length, source, out failure);
    }

    /// <summary>The text of a file's bytes, with padding behind them, in <paramref name="source"/> where there is one.</summary>
    internal static SourceText? Decode(byte[] buffer, int length, SourceText? source, out string? failure)
    {
        var decoded = SourceDecoder.Decode(buffer, length);
        failure = decoded.Error is { } error
            ? $"Cannot read the file, line {error.Position.Row}, byte {error.Position.Column}: {error.Message}; {error.Help}"
            : null;
        if (failure is not null)
            return null;
        if (source is null)
            return new SourceText(decoded.Buffer, decoded.Length);
        source.Reset(decoded.Buffer, decoded.Length);
        return source;
    }
}
