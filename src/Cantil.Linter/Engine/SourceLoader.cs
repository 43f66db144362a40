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
    private int _length;

    /// <summary>Where the cells of the file that was loaded last are, if it is a notebook.</summary>
    public NotebookSource? Notebook { get; private set; }

    /// <summary>What <see cref="Read"/> read, until it is decoded.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>How the file that was loaded last was read.</summary>
    public DecodedSource Decoded { get; private set; }

    /// <summary>The tree of a file, valid until the next call; null where it cannot be read.</summary>
    /// <param name="failure">Then why: one sentence without a full stop.</param>
    public SyntaxTree? Load(LintFile file, out string? failure)
    {
        failure = Read(file);
        return failure is null ? Parse(file, out failure) : null;
    }

    /// <summary>Reads a file as it is.</summary>
    /// <returns>Why it cannot be read: one sentence without a full stop; null where it was.</returns>
    public string? Read(LintFile file) => reader.Read(file.FullPath, ref _bytes, out _length);

    /// <summary>The tree of the file that was read, as <see cref="Load"/>.</summary>
    public SyntaxTree? Parse(LintFile file, out string? failure) =>
        Decode(file, out failure) is { } source ? Parser.Parse(source, file.Kind, _buffers) : null;

    /// <summary>The text of the file that was read, valid until the next call; null where it cannot be decoded.</summary>
    public SourceText? Decode(LintFile file, out string? failure)
    {
        Notebook = null;
        if (file.Kind == SourceKind.Notebook)
            return DecodeNotebook(out failure);
        var decoded = SourceDecoder.Decode(_bytes, _length);
        Decoded = decoded;
        failure = decoded.Error is { } error ? Sentence(error) : null;
        if (failure is not null)
            return null;
        _source.Reset(decoded.Buffer, decoded.Length);
        _source.HasByteOrderMark = decoded.HasByteOrderMark;
        return _source;
    }

    private SourceText? DecodeNotebook(out string? failure)
    {
        Notebook = NotebookReader.Read(Bytes);
        failure = Notebook.Error is { } error ? Sentence(error) : null;
        if (failure is not null)
            return null;
        _source.Reset(Notebook.Buffer, Notebook.Length);
        return _source;
    }

    /// <summary>Lets go of the last tree.</summary>
    public void Forget() => _buffers.Forget();

    private static string Sentence(SourceError error) => $"Line {error.Position.Row}: {error.Message}; {error.Help}";
}
