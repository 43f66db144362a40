using Cantil.Cli.Hosting;
using Cantil.Linter.Engine;
using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Cli.Linting;

/// <summary>The settings that hold for a file, to be read: one line a key, as TOML, in a fixed order.</summary>
internal sealed class SettingsText(Output output)
{
    private const int Width = 100;

    /// <summary>What <c>--show-settings</c> prints.</summary>
    public void Write(string path, EffectiveSettings settings, LintSettings lint)
    {
        WriteHead(path, settings);
        foreach (var entry in SettingsListing.Of(settings))
            WriteLine(entry.Path, entry.Value, null);
        WriteFormat(settings);
        WriteRules(lint, path);
    }

    /// <summary>What <c>config show</c> prints: with each value where it comes from.</summary>
    public void WriteWithSources(string path, EffectiveSettings settings, LintSettings lint)
    {
        WriteHead(path, settings);
        foreach (var entry in SettingsListing.Of(settings))
        {
            if (entry.Parts.Count == 0)
                WriteLine(entry.Path, entry.Value, "default");
            foreach (var part in entry.Parts)
                WriteLine(entry.Path, part.Value, part.Source.ToString());
        }
        WriteFormat(settings);
        WriteRules(lint, path);
    }

    private void WriteHead(string path, EffectiveSettings settings)
    {
        output.WriteLine($"# Settings for: {PlainValue.ToToml(path)}");
        output.WriteLine(settings.File is { } file ? $"# Settings file: {PlainValue.ToToml(file)}" : "# Settings file: none");
        output.WriteLine($"# Project root: {PlainValue.ToToml(settings.Root)}");
        output.Write("\n"u8);
    }

    private void WriteLine(string key, object? value, string? source)
    {
        var comment = source is null || value is null ? "" : $"  # {source}";
        var line = value is null ? $"# {key} is not set" : $"{key} = {PlainValue.ToToml(value)}";
        if (line.Length <= Width || value is not List<object?> { Count: > 1 } list)
        {
            output.WriteLine(line + comment);
            return;
        }
        output.WriteLine($"{key} = [{comment}");
        foreach (var item in list)
            output.WriteLine($"\t{PlainValue.ToToml(item)},");
        output.WriteLine("]");
    }

    // As comments: a key may stand in a TOML document only once.
    private void WriteFormat(EffectiveSettings settings)
    {
        var entries = SettingsListing.OfFormat(settings);
        if (entries.Count == 0)
            return;
        output.Write("\n# For `cantil format` alone, from black's settings\n"u8);
        foreach (var entry in entries)
            output.WriteLine($"#\t{entry.Path} = {PlainValue.ToToml(entry.Value)}  # {entry.Parts[^1].Source}");
    }

    private void WriteRules(LintSettings lint, string path)
    {
        output.Write("\n# Rules in use\n"u8);
        var ignored = lint.PerFileIgnores.For(path);
        for (var number = 0; number < RuleCatalogue.Count; number++)
        {
            if (!lint.Rules.Enabled.Contains(number))
                continue;
            var rule = RuleCatalogue.Get(number);
            output.WriteLine($"#\t{rule.Name} ({rule.Code}){(ignored.Contains(number) ? ", ignored in this file" : "")}");
        }
    }
}
