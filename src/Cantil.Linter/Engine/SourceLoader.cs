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

    /// <summary>Where the cells of the file that was loaded last are, if it is a notebook.</summary>
    public NotebookSource? Notebook { get; private set; }

    /// <summary>How the file that was loaded last was read.</summary>
    public DecodedSource Decoded { get; private set; }

    /// <summary>The tree of a file, valid until the next call; null where it cannot be read.</summary>
    /// <param name="failure">Then why: one sentence without a full stop.</param>
    public SyntaxTree? Load(LintFile file, out string? failure)
    {
        failure = reader.Read(file.FullPath, ref _bytes, out var length);
        if (failure is not null)
            return null;
        Notebook = null;
        if (file.Kind == SourceKind.Notebook)
            return LoadNotebook(length, out failure);
        var decoded = SourceDecoder.Decode(_bytes, length);
        Decoded = decoded;
        if (decoded.Error is { } error)
        {
            failure = Sentence(error);
            return null;
        }
        _source.Reset(decoded.Buffer, decoded.Length);
        return Parser.Parse(_source, file.Kind, _buffers);
    }

    private SyntaxTree? LoadNotebook(int length, out string? failure)
    {
        Notebook = NotebookReader.Read(_bytes.AsSpan(0, length));
        failure = Notebook.Error is { } error ? Sentence(error) : null;
        if (failure is not null)
            return null;
        _source.Reset(Notebook.Buffer, Notebook.Length);
        return Parser.Parse(_source, SourceKind.Notebook, _buffers);
    }

    /// <summary>Lets go of the last tree.</summary>
    public void Forget() => _buffers.Forget();

    private static string Sentence(SourceError error) => $"Line {error.Position.Row}: {error.Message}; {error.Help}";
}
