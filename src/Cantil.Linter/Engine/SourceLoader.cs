using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>Reads, decodes and parses one file after the other into the same buffers; one for each thread.</summary>
internal sealed class SourceLoader(ISourceReader reader)
{
    private readonly ParseBuffers _buffers = new();
    private readonly SourceText _source = SourceText.From([]);
    private byte[] _bytes = new byte[64 * 1024];

    /// <summary>The tree of a file, valid until the next call; null where it cannot be read.</summary>
    /// <param name="failure">Then why: one sentence without a full stop.</param>
    public SyntaxTree? Load(LintFile file, out string? failure)
    {
        failure = reader.Read(file.FullPath, ref _bytes, out var length);
        if (failure is not null)
            return null;
        var decoded = SourceDecoder.Decode(_bytes, length);
        if (decoded.Error is { } error)
        {
            failure = $"Line {error.Position.Row}: {error.Message}; {error.Help}";
            return null;
        }
        _source.Reset(decoded.Buffer, decoded.Length);
        return Parser.Parse(_source, file.Kind, _buffers);
    }
}
