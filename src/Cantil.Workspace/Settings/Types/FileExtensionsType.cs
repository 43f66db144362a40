using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A table from extensions of files to languages.</summary>
internal sealed class FileExtensionsType : SettingType
{
    public static readonly FileExtensionsType Instance = new();

    public override string Expected => "a table in which each extension has a language: \"python\", \"pyi\" or \"ipynb\"";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (value is not TomlTable table)
            return null;
        var list = new List<FileExtension>(table.Count);
        foreach (var entry in table)
        {
            if (StringOf(entry.Value) is not { } language || From(entry.Key, language) is not { } extension)
                context.Error(entry.Value, $"the language of \"{entry.Key}\" must be \"python\", \"pyi\" or \"ipynb\"");
            else
                list.Add(extension);
        }
        return list.ToArray();
    }

    // EXTENSION:LANGUAGE, with commas between them.
    public override object? ReadText(string text, SettingReadContext context)
    {
        var list = new List<FileExtension>();
        foreach (var pair in TextListType.Split(text))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || From(pair[..colon].Trim(), pair[(colon + 1)..].Trim()) is not { } extension)
                return null;
            list.Add(extension);
        }
        return list.ToArray();
    }

    private static FileExtension? From(string extension, string language)
    {
        foreach (var known in FileExtension.Languages)
        {
            if (known == language)
                return new FileExtension(extension.TrimStart('.'), language);
        }
        return null;
    }
}
