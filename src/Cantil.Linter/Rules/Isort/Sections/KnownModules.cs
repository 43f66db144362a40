namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>The modules whose section the settings name, in the order in which the lists count.</summary>
internal sealed class KnownModules
{
    private readonly List<(ModulePattern Pattern, string Section)> _known = [];
    private readonly bool _haveDots;

    public KnownModules(IsortOptions options)
    {
        foreach (var (section, patterns) in options.Sections)
            Add(patterns, section);
        // Of two sections of the project's own the later one counts.
        _known.Reverse();
        Add(options.KnownFirstParty, SectionNames.FirstParty);
        Add(options.KnownThirdParty, SectionNames.ThirdParty);
        Add(options.KnownLocalFolder, SectionNames.LocalFolder);
        Add(options.ExtraStandardLibrary, SectionNames.StandardLibrary);
        foreach (var (pattern, _) in _known)
            _haveDots |= pattern.HasDot;
    }

    /// <summary>The section of the longest part of a module's name that is known; null where none is.</summary>
    public string? Find(string module)
    {
        if (_known.Count == 0)
            return null;
        var dot = _haveDots ? -1 : module.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? module : module.AsSpan(0, dot);
        string? found = null;
        var longest = 0;
        foreach (var (pattern, section) in _known)
            if (pattern.LongestMatch(name) is var length && length > longest)
                (found, longest) = (section, length);
        return found;
    }

    private void Add(IReadOnlyList<string> patterns, string section)
    {
        foreach (var text in patterns)
            if (ModulePattern.Parse(text) is { } pattern)
                _known.Add((pattern, section));
    }
}
