using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Reading;

/// <summary>Reads, decodes and parses one file after the other into the same buffers; one for each thread.</summary>
public sealed class SourceLoader(ISourceReader reader)
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

    /// <summary>Reads a file as it is.</summary>
    /// <param name="path">Absolute.</param>
    /// <returns>Why it cannot be read: one sentence without a full stop; null where it was.</returns>
    public string? Read(string path) => reader.Read(path, ref _bytes, out _length);

    /// <summary>The tree of the file that was read, valid until the next call; null where it cannot be decoded.</summary>
    /// <param name="error">Then why.</param>
    public SyntaxTree? Parse(SourceKind kind, out SourceError? error) => Decode(kind, out error) is { } source ? Parser.Parse(source, kind, _buffers) : null;

    /// <summary>The text of the file that was read, valid until the next call; null where it cannot be decoded.</summary>
    /// <param name="error">Then why.</param>
    public SourceText? Decode(SourceKind kind, out SourceError? error)
    {
        Notebook = null;
        if (kind == SourceKind.Notebook)
            return DecodeNotebook(out error);
        var decoded = SourceDecoder.Decode(_bytes, _length);
        Decoded = decoded;
        error = decoded.Error;
        if (error is not null)
            return null;
        _source.Reset(decoded.Buffer, decoded.Length);
        _source.HasByteOrderMark = decoded.HasByteOrderMark;
        return _source;
    }

    private SourceText? DecodeNotebook(out SourceError? error)
    {
        Notebook = NotebookReader.Read(Bytes);
        error = Notebook.Error;
        if (error is not null)
            return null;
        _source.Reset(Notebook.Buffer, Notebook.Length);
        return _source;
    }

    /// <summary>Lets go of the last tree.</summary>
    public void Forget() => _buffers.Forget();
}
