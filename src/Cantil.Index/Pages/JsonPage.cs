using System.Text;
using System.Text.Json;
using Cantil.Packaging.Names;

namespace Cantil.Index.Pages;

/// <summary>Reads a project's page as JSON (PEP 691, 700, 714) straight from the bytes of the answer. A field that is not known is passed over.</summary>
internal static class JsonPage
{
    /// <summary>Reads a page.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="project">Whose page it is.</param>
    /// <param name="baseUrl">The address of the page.</param>
    /// <exception cref="FormatException">It is no page; the message says why, to stand behind a colon.</exception>
    public static PageBytes Read(ReadOnlySpan<byte> json, PackageName project, string baseUrl)
    {
        var builder = new PageBuilder(project, json.Length);
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        var reader = new Utf8JsonReader(json);
        var hasFiles = false;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new FormatException("it is JSON, but not an object");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                if (reader.ValueTextEquals("files"u8))
                {
                    ReadFiles(ref reader, builder);
                    hasFiles = true;
                }
                else if (reader.ValueTextEquals("meta"u8))
                    ReadMeta(ref reader);
                else
                    Pass(ref reader);
            // Whatever follows would make it something else than one value.
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no whole JSON (line {e.LineNumber + 1})", e);
        }
        if (!hasFiles)
            throw new FormatException("it has no \"files\"");
        return builder.Finish(baseUrl);
    }

    private static void ReadMeta(ref Utf8JsonReader reader)
    {
        if (!Enter(ref reader, JsonTokenType.StartObject))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("api-version"u8);
            reader.Read();
            if (isVersion && reader.TokenType == JsonTokenType.String && Unescape(ref reader) is var version && !ApiVersion.IsKnown(version))
                throw new FormatException($"it is of version {version} of the interface, and only 1.x is known");
            reader.Skip();
        }
    }

    private static void ReadFiles(ref Utf8JsonReader reader, PageBuilder builder)
    {
        if (!Enter(ref reader, JsonTokenType.StartArray))
            throw new FormatException("its \"files\" are no list");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (reader.TokenType == JsonTokenType.StartObject)
                ReadFile(ref reader, builder);
            else
                reader.Skip();
    }

    private static void ReadFile(ref Utf8JsonReader reader, PageBuilder builder)
    {
        var file = new FileRecord { Size = -1 };
        string? problem = null;
        var isPreferred = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("filename"u8))
                file.Name = ReadText(ref reader, builder.Texts);
            else if (reader.ValueTextEquals("url"u8))
                file.Url = ReadText(ref reader, builder.Texts);
            else if (reader.ValueTextEquals("hashes"u8))
                problem = ReadHashes(ref reader, builder, ref file.Sha256, ref file.OtherHashes) ? problem : "has a SHA-256 that is none";
            else if (reader.ValueTextEquals("requires-python"u8))
                ReadRequiresPython(ref reader, builder.Texts, ref file);
            else if (reader.ValueTextEquals("core-metadata"u8))
            {
                ReadMetadata(ref reader, builder, ref file);
                isPreferred = true;
            }
            else if (!isPreferred && (reader.ValueTextEquals("dist-info-metadata"u8) || reader.ValueTextEquals("data-dist-info-metadata"u8)))
                ReadMetadata(ref reader, builder, ref file);
            else if (reader.ValueTextEquals("yanked"u8))
                ReadYanked(ref reader, builder.Texts, ref file);
            else if (reader.ValueTextEquals("size"u8))
                file.Size = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var size) && size >= 0 ? size : SkipTo(ref reader, -1);
            else if (reader.ValueTextEquals("upload-time"u8))
                file.UploadTime = reader.Read() && reader.TokenType == JsonTokenType.String && TryTime(ref reader, out var ticks) ? ticks : SkipTo(ref reader, 0);
            else
                Pass(ref reader);
        }
        if (file.Name.Length == 0)
            builder.Skip(file.Url, "has no name");
        else if (file.Url.Length == 0)
            builder.Skip(file.Name, "has no address");
        else if (problem is not null)
            builder.Skip(file.Name, problem);
        else
            builder.Add(ref file);
    }

    private static bool ReadHashes(ref Utf8JsonReader reader, PageBuilder builder, ref int sha256, ref TextSlice others)
    {
        var isRight = true;
        if (!Enter(ref reader, JsonTokenType.StartObject))
            return isRight;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueTextEquals("sha256"u8) ? "sha256"u8 : reader.ValueSpan;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
                isRight &= builder.TryAddHash(name, reader.ValueSpan, ref sha256, ref others);
            else
                reader.Skip();
        }
        return isRight;
    }

    private static void ReadMetadata(ref Utf8JsonReader reader, PageBuilder builder, ref FileRecord file)
    {
        (file.MetadataSha256, file.OtherMetadataHashes) = (0, default);
        reader.Read();
        var isThere = reader.TokenType is JsonTokenType.True or JsonTokenType.StartObject;
        file.Flags = isThere ? file.Flags | FileFlags.HasMetadata : file.Flags & ~FileFlags.HasMetadata;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            // One that is none could not be checked: then the metadata is better read from the file.
            if (reader.TokenType == JsonTokenType.String && !builder.TryAddHash(name, reader.ValueSpan, ref file.MetadataSha256, ref file.OtherMetadataHashes))
                file.Flags &= ~FileFlags.HasMetadata;
            reader.Skip();
        }
    }

    private static void ReadRequiresPython(ref Utf8JsonReader reader, TextStore texts, ref FileRecord file)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return;
        }
        file.RequiresPython = reader.ValueIsEscaped ? texts.AddRepeated(Encoding.UTF8.GetBytes(Unescape(ref reader))) : texts.AddRepeated(reader.ValueSpan);
        if (file.RequiresPython.Length > 0)
            file.Flags |= FileFlags.HasRequiresPython;
    }

    private static void ReadYanked(ref Utf8JsonReader reader, TextStore texts, ref FileRecord file)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.String)
            file.Flags |= FileFlags.Yanked;
        if (reader.TokenType == JsonTokenType.String)
        {
            file.YankedReason = Text(ref reader, texts);
            if (file.YankedReason.Length > 0)
                file.Flags |= FileFlags.HasYankedReason;
        }
        reader.Skip();
    }

    private static bool TryTime(ref Utf8JsonReader reader, out long ticks)
    {
        ticks = !reader.ValueIsEscaped && reader.TryGetDateTimeOffset(out var time) ? time.UtcTicks : 0;
        return ticks != 0;
    }

    private static TextSlice ReadText(ref Utf8JsonReader reader, TextStore texts)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader, texts);
        reader.Skip();
        return default;
    }

    private static TextSlice Text(ref Utf8JsonReader reader, TextStore texts) =>
        reader.ValueIsEscaped ? texts.Add(Unescape(ref reader)) : texts.Add(reader.ValueSpan);

    private static string Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a text in it is not Unicode", e);
        }
    }

    private static bool Enter(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        reader.Read();
        if (reader.TokenType == expected)
            return true;
        reader.Skip();
        return false;
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static long SkipTo(ref Utf8JsonReader reader, long otherwise)
    {
        reader.Skip();
        return otherwise;
    }
}
