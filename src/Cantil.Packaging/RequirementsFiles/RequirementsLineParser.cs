using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.RequirementsFiles;

/// <summary>Reads the lines of one file, each without its comment and on one line.</summary>
internal sealed class RequirementsLineParser(string file)
{
    private readonly List<string> _words = [];
    private readonly List<(RequirementsOption Option, string? Value)> _options = [];
    private int _row;

    public List<RequirementsEntry> Entries { get; } = [];

    public List<RequirementsProblem> Problems { get; } = [];

    public void Read(int row, string line)
    {
        _row = row;
        var split = EndOfRequirement(line);
        _words.Clear();
        _options.Clear();
        if (!ShellWords.TrySplit(line[split..], _words, out var reason))
            Report($"the options cannot be read: {reason}");
        else if (ReadOptions() && split > 0)
            AddPackage(line[..split].TrimEnd(), isEditable: false);
        else if (split == 0)
            AddOptions();
    }

    // Options begin with the first word that has a dash; what stands before keeps its quotation marks, a marker needs them.
    private static int EndOfRequirement(string line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '-' && (i == 0 || line[i - 1] == ' '))
                return i;
        return line.Length;
    }

    private bool ReadOptions()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            string? value = null;
            RequirementsOption? found;
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                var sign = word.IndexOf('=');
                found = RequirementsOptions.Find(sign < 0 ? word : word.AsSpan(0, sign));
                value = sign < 0 ? null : word[(sign + 1)..];
            }
            else
            {
                found = word.Length > 1 && word[0] == '-' ? RequirementsOptions.Find(word[1]) : null;
                value = word.Length > 2 ? word[2..] : null;
            }
            if (found is not { } option)
                return Report(word.StartsWith('-') ? $"{word} is not an option of requirements files" : $"\"{word}\" is not expected behind the options");
            if (!RequirementsOptions.TakesValue(option) && value is not null)
                return Report($"{word}: the option takes no value");
            if (RequirementsOptions.TakesValue(option) && value is null && ++i == _words.Count)
                return Report($"{word} needs a value");
            _options.Add((option, RequirementsOptions.TakesValue(option) ? value ?? _words[i] : null));
        }
        return true;
    }

    private void AddOptions()
    {
        foreach (var (option, value) in _options)
        {
            switch (option)
            {
                case RequirementsOption.Requirement or RequirementsOption.Constraint:
                    Entries.Add(new IncludeEntry(file, _row, value!, option == RequirementsOption.Constraint));
                    break;
                case RequirementsOption.Editable:
                    AddPackage(value!, isEditable: true);
                    break;
                case RequirementsOption.Hash:
                    Report("--hash has no requirement before it", isWarning: true);
                    break;
                case RequirementsOption.ConfigSettings when _options.Exists(static each => each.Option == RequirementsOption.Editable):
                    break;
                case RequirementsOption.GlobalOption or RequirementsOption.ConfigSettings:
                    Report("the option has no requirement before it", isWarning: true);
                    break;
                default:
                    Entries.Add(new OptionEntry(file, _row, option, value));
                    break;
            }
        }
    }

    private void AddPackage(string text, bool isEditable)
    {
        var hashes = new List<string>();
        var settings = new List<string>();
        foreach (var (option, value) in _options)
        {
            if (option == RequirementsOption.Hash)
            {
                if (IsHash(value!))
                    hashes.Add(value!);
                else
                    Report($"--hash={value}: 'ALGORITHM:DIGITS' is expected");
            }
            else if (option == RequirementsOption.ConfigSettings && !value!.Contains('='))
                Report($"--config-settings={value}: 'KEY=VALUE' is expected");
            else if (option == RequirementsOption.ConfigSettings)
                settings.Add(value!);
            else if (!isEditable)
                Report("an option for the whole file must stand on a line of its own; it is passed over", isWarning: true);
        }
        var entry = Package(text, isEditable);
        if (entry is not null)
            Entries.Add(entry with { IsEditable = isEditable, Hashes = hashes, ConfigSettings = settings });
    }

    private PackageEntry? Package(string text, bool isEditable)
    {
        if (Requirement.TryParse(text, out var requirement, out var reason) && !(isEditable && requirement.Url is null))
            return new PackageEntry(file, _row) { Requirement = requirement };
        if (!isEditable && !LooksLikeLocation(text))
        {
            Report(reason!.TrimEnd('.'));
            return null;
        }
        var location = text;
        Marker? marker = null;
        // In a path or URL a semicolon may stand; a marker follows one behind a blank.
        var split = text.IndexOf(" ;", StringComparison.Ordinal);
        if (split < 0)
            split = text.IndexOf("; ", StringComparison.Ordinal);
        if (split >= 0)
        {
            location = text[..split].TrimEnd();
            if (!Marker.TryParse(text[split..].TrimStart(' ', ';'), out marker, out reason))
            {
                Report(reason.TrimEnd('.'));
                return null;
            }
        }
        return TryExtras(ref location, out var extras) ? new PackageEntry(file, _row) { Location = location, Extras = extras, Marker = marker } : null;
    }

    private bool TryExtras(ref string location, out PackageName[] extras)
    {
        extras = [];
        var open = location.LastIndexOf('[');
        if (!location.EndsWith(']') || open <= 0)
            return true;
        var names = new List<PackageName>();
        foreach (var part in location[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!PackageName.TryParse(part, out var name, out var reason))
                return Report(reason.TrimEnd('.'));
            names.Add(name);
        }
        location = location[..open].TrimEnd();
        extras = [.. names];
        return true;
    }

    private static bool LooksLikeLocation(string text)
    {
        var end = text.IndexOfAny([' ', ';']);
        var first = end < 0 ? text : text[..end];
        return first.Contains("://", StringComparison.Ordinal) || first.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || first.StartsWith('.') ||
            first.Contains('/') || first.Contains('\\') || first.EndsWith(".whl", StringComparison.OrdinalIgnoreCase) ||
            first.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase) || first.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsHash(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon == text.Length - 1)
            return false;
        foreach (var digit in text.AsSpan(colon + 1))
            if (!char.IsAsciiHexDigit(digit))
                return false;
        return true;
    }

    private bool Report(string message, bool isWarning = false)
    {
        Problems.Add(new RequirementsProblem(file, _row, message, isWarning));
        return false;
    }
}
