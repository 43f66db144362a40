using System.Text.Json;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>A notebook while it is read: one pass over its JSON, in whatever order the keys are.</summary>
internal sealed class NotebookDocument
{
    private readonly List<NotebookCell> _cells = [];
    private byte[] _text = new byte[4096];
    private int _length;
    private int _cellCount;
    private bool? _languageIsPython;
    private bool? _kernelIsPython;

    public void Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader.TokenType == JsonTokenType.StartObject, "the file is JSON but no notebook: it is no object");
        bool hasCells = false, hasMetadata = false, hasFormat = false, hasMinor = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("cells"u8))
            {
                hasCells = true;
                ReadCells(ref reader);
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                hasMetadata = true;
                ReadMetadata(ref reader);
            }
            else if (reader.ValueTextEquals("nbformat"u8))
            {
                hasFormat = true;
                var format = ReadNumber(ref reader, "nbformat");
                Require(format == 4, $"the notebook has format {format}; only format 4 is read");
            }
            else if (reader.ValueTextEquals("nbformat_minor"u8))
            {
                hasMinor = true;
                ReadNumber(ref reader, "nbformat_minor");
            }
            else
                reader.Skip();
        }
        Require(hasCells, "the notebook lacks `cells`");
        Require(hasMetadata, "the notebook lacks `metadata`");
        Require(hasFormat, "the notebook lacks `nbformat`");
        Require(hasMinor, "the notebook lacks `nbformat_minor`");
        // What stands behind the object is an error that only the next read finds.
        reader.Read();
    }

    public NotebookSource ToSource()
    {
        if (!(_languageIsPython ?? _kernelIsPython ?? true))
            return new(new byte[SourceText.Padding], 0, [], false, null);
        Reserve(SourceText.Padding);
        return new(_text, _length, _cells, true, null);
    }

    private void ReadCells(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader.TokenType == JsonTokenType.StartArray, "`cells` is no array");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Require(reader.TokenType == JsonTokenType.StartObject, "a cell is no object");
            ReadCell(ref reader);
        }
    }

    private void ReadCell(ref Utf8JsonReader reader)
    {
        var number = ++_cellCount;
        var start = _length;
        var type = (string?)null;
        bool hasMetadata = false, hasSource = false, hasOutputs = false, isPython = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("cell_type"u8))
            {
                reader.Read();
                Require(reader.TokenType == JsonTokenType.String, "`cell_type` is no string");
                type = GetString(ref reader);
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                hasMetadata = true;
                isPython = ReadCellMetadata(ref reader);
            }
            else if (reader.ValueTextEquals("source"u8))
            {
                hasSource = true;
                // A key that is there twice counts once: the last.
                _length = start;
                ReadSource(ref reader);
            }
            else
            {
                hasOutputs |= reader.ValueTextEquals("outputs"u8);
                reader.Skip();
            }
        }
        Require(type is "code" or "markdown" or "raw", type is null ? "a cell lacks `cell_type`" : $"`{type}` is no type of cell");
        Require(hasMetadata, "a cell lacks `metadata`");
        Require(hasSource, "a cell lacks `source`");
        Require(hasOutputs || type != "code", "a code cell lacks `outputs`");
        if (type != "code" || !isPython || !NotebookMagics.IsPython(_text.AsSpan(start, _length - start)))
        {
            _length = start;
            return;
        }
        _cells.Add(new NotebookCell(number, start, _length));
        Append("\n"u8);
    }

    /// <summary>A string, or an array of strings to be joined.</summary>
    private void ReadSource(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            AppendString(ref reader);
            return;
        }
        Require(reader.TokenType == JsonTokenType.StartArray, "the `source` of a cell is neither a string nor an array");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Require(reader.TokenType == JsonTokenType.String, "a line of a cell is no string");
            AppendString(ref reader);
        }
    }

    /// <summary>False where the editor was told that the cell is another language.</summary>
    private static bool ReadCellMetadata(ref Utf8JsonReader reader)
    {
        var isPython = true;
        reader.Read();
        Require(reader.TokenType == JsonTokenType.StartObject, "the `metadata` of a cell is no object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("vscode"u8))
                reader.Skip();
            else if (ReadName(ref reader, "languageId"u8) is { } language)
                isPython = language == "python";
        }
        return isPython;
    }

    private void ReadMetadata(ref Utf8JsonReader reader)
    {
        reader.Read();
        Require(reader.TokenType == JsonTokenType.StartObject, "`metadata` is no object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("language_info"u8))
            {
                var name = ReadName(ref reader, "name"u8);
                Require(name is not null || reader.TokenType == JsonTokenType.Null, "`language_info` lacks `name`");
                _languageIsPython = name is null ? null : name == "python";
            }
            else if (reader.ValueTextEquals("kernelspec"u8))
            {
                var language = ReadName(ref reader, "language"u8);
                _kernelIsPython = reader.TokenType == JsonTokenType.Null ? null : language == "python";
            }
            else
                reader.Skip();
        }
    }

    /// <summary>The string at a key of an object; null where it is not there, or the value is null (then the reader stands on it).</summary>
    private static string? ReadName(ref Utf8JsonReader reader, ReadOnlySpan<byte> key)
    {
        string? name = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Require(reader.TokenType == JsonTokenType.Null, "a part of `metadata` is no object");
            return null;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals(key))
            {
                reader.Skip();
                continue;
            }
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
                name = GetString(ref reader);
            else
                reader.TrySkip();
        }
        return name;
    }

    private static int ReadNumber(ref Utf8JsonReader reader, string key)
    {
        reader.Read();
        Require(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _), $"`{key}` is no whole number");
        return reader.GetInt32();
    }

    private static string GetString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException();
        }
    }

    private void AppendString(ref Utf8JsonReader reader)
    {
        Reserve(reader.ValueSpan.Length);
        try
        {
            _length += reader.CopyString(_text.AsSpan(_length));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            throw new JsonException();
        }
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_text.AsSpan(_length));
        _length += utf8.Length;
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new NotebookFormatException(message);
    }
}
