using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>What isort is told, in the words of ruff's options of the same meaning (https://pycqa.github.io/isort/docs/configuration/options.html).</summary>
internal sealed class IsortSettings
{
    private const string Prefix = "lint.isort.";
    private const int DefaultLineLength = 79;

    private static readonly string[] _flags =
    [
        "case-sensitive", "combine-as-imports", "force-single-line", "force-sort-within-sections", "from-first", "length-sort",
        "length-sort-straight", "no-sections", "order-by-type", "split-on-trailing-comma",
    ];

    private static readonly string[] _lists =
    [
        "classes", "constants", "extra-standard-library", "force-to-top", "forced-separate", "known-first-party", "known-local-folder",
        "known-third-party", "single-line-exclusions", "variables",
    ];

    private static readonly string[] _numbers = ["lines-after-imports", "lines-between-types"];

    private readonly Dictionary<string, ForeignOption> _options = new(StringComparer.Ordinal);
    private readonly ForeignTarget _target;

    private IsortSettings(ForeignSection section, ForeignTarget target)
    {
        _target = target;
        if (section.Find("profile") is { } profile && profile.Text.Trim() is { Length: > 0 } name)
        {
            if (IsortProfiles.Options(name, profile.Position) is not { } options)
                target.ReportType(profile, $"one of {IsortProfiles.Names}");
            else
                options.ForEach(option => _options[option.Name] = option);
        }
        foreach (var option in section.Options)
            _options[option.Name] = option;
    }

    public static SettingsLayer Read(ForeignSection section, PathVariables variables, List<WorkspaceProblem> problems)
    {
        var target = new ForeignTarget(section, variables, problems);
        new IsortSettings(section, target).Read();
        return target.Layer;
    }

    private void Read()
    {
        _target.Set(null, "lint.extend-select", new List<object?> { "I001" });
        foreach (var name in _flags)
        {
            if (_options.TryGetValue(name, out var option))
                _target.SetFlag(option, Prefix + name);
        }
        // Without a profile isort does not mind trailing commas.
        if (!_options.ContainsKey("split-on-trailing-comma"))
            _target.Set(null, Prefix + "split-on-trailing-comma", false);
        foreach (var name in _lists)
        {
            if (_options.TryGetValue(name, out var option))
                _target.SetTexts(option, Prefix + name, option.Items);
        }
        foreach (var name in _numbers)
        {
            if (_options.TryGetValue(name, out var option))
                _target.SetNumber(option, Prefix + name);
        }
        if (_options.TryGetValue("line-length", out var length))
            _target.SetNumber(length, "line-length");
        else
            _target.Set(null, "line-length", (long)DefaultLineLength);
        ReadSections();
        ReadOthers();
        ReadSkipped();
    }

    private void ReadSections()
    {
        if (_options.TryGetValue("sections", out var order))
            _target.SetTexts(order, Prefix + "section-order", order.Items.Select(SectionName));
        if (_options.TryGetValue("no-lines-before", out var joined))
            _target.SetTexts(joined, Prefix + "no-lines-before", joined.Items.Select(SectionName));
        if (_options.TryGetValue("default-section", out var fallback))
            _target.Set(fallback, Prefix + "default-section", SectionName(fallback.Text.Trim()));
        var headings = new List<KeyValuePair<string, object?>>();
        var own = new List<KeyValuePair<string, object?>>();
        ForeignOption? heading = null, known = null;
        foreach (var option in _options.Values)
        {
            if (option.Name.StartsWith("import-heading-", StringComparison.Ordinal))
                headings.Add(new(SectionName((heading = option).Name["import-heading-".Length..]), option.Text.Trim()));
            else if (OwnSection(option.Name) is { } name)
                own.Add(new(name, (known = option).Items.Select(object? (item) => item).ToList()));
        }
        if (heading is not null)
            _target.Set(heading, Prefix + "import-heading", headings);
        if (known is not null)
            _target.Set(known, Prefix + "sections", own);
    }

    private void ReadOthers()
    {
        if (_options.TryGetValue("known-standard-library", out var standard) && !_options.ContainsKey("extra-standard-library"))
            _target.SetTexts(standard, Prefix + "extra-standard-library", standard.Items);
        if (_options.TryGetValue("reverse-relative", out var reverse))
            _target.Set(reverse, Prefix + "relative-imports-order", reverse.Flag == true ? "closest-to-furthest" : "furthest-to-closest");
        if (_options.TryGetValue("force-alphabetical-sort", out var alphabetical) && alphabetical.Flag == true)
        {
            _target.Set(alphabetical, Prefix + "no-sections", true);
            _target.Set(alphabetical, Prefix + "lines-between-types", 1L);
            _target.Set(alphabetical, Prefix + "from-first", true);
        }
        if (_options.TryGetValue("force-alphabetical-sort-within-sections", out var within) && within.Flag == true)
            _target.Set(within, Prefix + "order-by-type", false);
        if (_options.TryGetValue("add-imports", out var added) && added.Items.Length > 0)
        {
            _target.SetTexts(added, Prefix + "required-imports", added.Items);
            _target.Set(added, "lint.extend-select", new List<object?> { "I001", "I002" });
        }
        if (_options.TryGetValue("src-paths", out var sources))
            _target.SetTexts(sources, "src", sources.Items);
    }

    // What isort skips is still looked at by the other rules.
    private void ReadSkipped()
    {
        var table = new List<KeyValuePair<string, object?>>();
        ForeignOption? last = null;
        foreach (var name in new[] { "skip", "extend-skip", "skip-glob", "extend-skip-glob" })
        {
            if (!_options.TryGetValue(name, out var option))
                continue;
            last = option;
            foreach (var item in option.Items)
            {
                var pattern = item.TrimEnd('/');
                Skip(pattern);
                if (!pattern.EndsWith(".py", StringComparison.Ordinal) && !pattern.EndsWith('*'))
                    Skip(pattern.Contains('/', StringComparison.Ordinal) ? pattern + "/**" : $"**/{pattern}/**");
            }
        }
        if (table.Count > 0)
            _target.Set(last, "lint.extend-per-file-ignores", table);

        void Skip(string pattern)
        {
            if (pattern.Length > 0 && !table.Exists(pair => pair.Key == pattern))
                table.Add(new(pattern, new List<object?> { "I" }));
        }
    }

    // Keys such as known_mycompany name sections of one's own.
    private static string? OwnSection(string name) => name switch
    {
        "known-first-party" or "known-third-party" or "known-local-folder" or "known-standard-library" or "known-future-library" or "known-other" => null,
        _ => name.StartsWith("known-", StringComparison.Ordinal) ? SectionName(name["known-".Length..]) : null,
    };

    private static string SectionName(string name) => name.ToUpperInvariant() switch
    {
        "FUTURE" => "future",
        "STDLIB" => "standard-library",
        "THIRDPARTY" => "third-party",
        "FIRSTPARTY" => "first-party",
        "LOCALFOLDER" => "local-folder",
        var other => other.ToLowerInvariant().Replace('_', '-'),
    };
}
