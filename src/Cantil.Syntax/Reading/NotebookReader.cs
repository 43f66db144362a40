using System.Text.Json;
using System.Text.Unicode;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>
/// Reads Jupyter notebooks (nbformat 4, https://nbformat.readthedocs.io/en/latest/format_description.html). Of their cells, those are
/// Python that hold code, are not marked as another language, and are not handed to another program by a magic.
/// </summary>
public static class NotebookReader
{
    /// <summary>Deep enough for what libraries store as output; the notebook itself takes a handful.</summary>
    internal const int MaxDepth = 128;

    public static NotebookSource Read(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return Broken(SourceErrors.NotUtf8(json, 0, isDeclared: false));
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            var document = new NotebookDocument();
            document.Read(ref reader);
            return document.ToSource();
        }
        catch (JsonException exception)
        {
            var position = new TextPosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            return Broken(new(SourceErrorKind.NotJson, (int)reader.BytesConsumed, position, "the notebook is not valid JSON", "open it in Jupyter and save it again"));
        }
        catch (NotebookFormatException exception)
        {
            return Broken(SourceErrors.NotNotebook(json, (int)Math.Min(reader.TokenStartIndex, json.Length), exception.Message));
        }
    }

    private static NotebookSource Broken(SourceError error) => new(new byte[SourceText.Padding], 0, [], true, error);
}
