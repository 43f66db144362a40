using System.Text.Json;
using Cantil.Cli.Hosting;
using Cantil.Linter.Engine;
using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Cli.Linting;

/// <summary>The settings that hold for a file, for programs.</summary>
internal static class SettingsJson
{
    public static void Write(string path, EffectiveSettings settings, LintSettings lint, Output output)
    {
        output.Flush();
        using (var json = new Utf8JsonWriter(output.Stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("file", settings.File);
            json.WriteString("root", settings.Root);
            json.WriteStartObject("settings");
            foreach (var entry in SettingsListing.Of(settings))
                Write(entry, json);
            json.WriteEndObject();
            json.WriteStartObject("format-settings");
            foreach (var entry in SettingsListing.OfFormat(settings))
                Write(entry, json);
            json.WriteEndObject();
            WriteRules(lint, path, json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void Write(SettingEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject(entry.Path);
        json.WritePropertyName("value");
        Write(entry.Value, json);
        json.WriteStartArray("sources");
        foreach (var part in entry.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(part.Source.Kind));
            if (part.Source.Path is { } path)
                json.WriteString("path", path);
            if (part.Source.Position is { } position)
            {
                json.WriteNumber("row", position.Row);
                json.WriteNumber("column", position.Column);
            }
            json.WritePropertyName("value");
            Write(part.Value, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(object? value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case List<object?> list:
                json.WriteStartArray();
                foreach (var item in list)
                    Write(item, json);
                json.WriteEndArray();
                break;
            case List<KeyValuePair<string, object?>> table:
                json.WriteStartObject();
                foreach (var (key, item) in table)
                {
                    json.WritePropertyName(key);
                    Write(item, json);
                }
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteRules(LintSettings lint, string path, Utf8JsonWriter json)
    {
        var ignored = lint.PerFileIgnores.For(path);
        json.WriteStartArray("rules");
        for (var number = 0; number < RuleCatalogue.Count; number++)
        {
            if (!lint.Rules.Enabled.Contains(number))
                continue;
            var rule = RuleCatalogue.Get(number);
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("name", rule.Name);
            json.WriteBoolean("ignored", ignored.Contains(number));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string KindOf(SettingSourceKind kind) => kind switch
    {
        SettingSourceKind.ProjectMetadata => "metadata",
        SettingSourceKind.UserFile => "user-file",
        SettingSourceKind.ForeignFile => "foreign-file",
        SettingSourceKind.ProjectFile => "file",
        SettingSourceKind.Environment => "environment",
        SettingSourceKind.CommandLineConfig => "config",
        SettingSourceKind.CommandLine => "command-line",
        _ => "default",
    };
}
