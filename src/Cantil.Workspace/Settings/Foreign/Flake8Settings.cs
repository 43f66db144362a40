using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>What flake8 7 is told, in layers that select the same rules (https://flake8.pycqa.org/en/latest/user/configuration.html).</summary>
internal static class Flake8Settings
{
    private const int DefaultLineLength = 79;
    private static readonly string[] _defaultIgnore = ["E121", "E123", "E126", "E226", "E24", "E704", "W503", "W504"];

    // Options of plugins, under the names of the settings; F: a flag, R: a flag the other way round, I: an integer, L: a list, T: a text.
    private static readonly (string Option, string Key, char Kind, string Family)[] _plugins =
    [
        ("allow-star-arg-any", "lint.flake8-annotations.allow-star-arg-any", 'F', "ANN"),
        ("ignore-fully-untyped", "lint.flake8-annotations.ignore-fully-untyped", 'F', "ANN"),
        ("mypy-init-return", "lint.flake8-annotations.mypy-init-return", 'F', "ANN"),
        ("suppress-dummy-args", "lint.flake8-annotations.suppress-dummy-args", 'F', "ANN"),
        ("suppress-none-returning", "lint.flake8-annotations.suppress-none-returning", 'F', "ANN"),
        ("extend-immutable-calls", "lint.flake8-bugbear.extend-immutable-calls", 'L', "B"),
        ("builtins-ignorelist", "lint.flake8-builtins.ignorelist", 'L', "A"),
        ("copyright-author", "lint.flake8-copyright.author", 'T', "CPY"),
        ("copyright-min-file-size", "lint.flake8-copyright.min-file-size", 'I', "CPY"),
        ("copyright-regexp", "lint.flake8-copyright.notice-rgx", 'T', "CPY"),
        ("errmsg-max-string-length", "lint.flake8-errmsg.max-string-length", 'I', "EM"),
        ("pytest-fixture-no-parentheses", "lint.flake8-pytest-style.fixture-parentheses", 'R', "PT"),
        ("pytest-mark-no-parentheses", "lint.flake8-pytest-style.mark-parentheses", 'R', "PT"),
        ("pytest-parametrize-names-type", "lint.flake8-pytest-style.parametrize-names-type", 'T', "PT"),
        ("pytest-parametrize-values-row-type", "lint.flake8-pytest-style.parametrize-values-row-type", 'T', "PT"),
        ("pytest-parametrize-values-type", "lint.flake8-pytest-style.parametrize-values-type", 'T', "PT"),
        ("pytest-raises-require-match-for", "lint.flake8-pytest-style.raises-require-match-for", 'L', "PT"),
        ("avoid-escape", "lint.flake8-quotes.avoid-escape", 'F', "Q"),
        ("exempt-modules", "lint.flake8-type-checking.exempt-modules", 'L', "TC"),
        ("type-checking-strict", "lint.flake8-type-checking.strict", 'F', "TC"),
        ("unused-arguments-ignore-variadic-names", "lint.flake8-unused-arguments.ignore-variadic-names", 'F', "ARG"),
        ("classmethod-decorators", "lint.pep8-naming.classmethod-decorators", 'L', "N"),
        ("ignore-names", "lint.pep8-naming.ignore-names", 'L', "N"),
        ("staticmethod-decorators", "lint.pep8-naming.staticmethod-decorators", 'L', "N"),
        ("ignore-decorators", "lint.pydocstyle.ignore-decorators", 'L', "D"),
        ("property-decorators", "lint.pydocstyle.property-decorators", 'L', "D"),
    ];

    /// <summary>The layers, the farther first: what flake8 selects by itself, and what its file says.</summary>
    public static SettingsLayer[] Read(ForeignSection section, PathVariables variables, List<WorkspaceProblem> problems)
    {
        var defaults = new ForeignTarget(section, variables, problems);
        var own = new ForeignTarget(section, variables, problems);
        var families = new List<string> { "E", "F", "W" };
        ReadCommon(section, own);
        ReadPlugins(section, own, families);
        ReadQuotes(section, own, families);
        ReadSelection(section, defaults, own, families);
        return [defaults.Layer, own.Layer];
    }

    // What is named outdoes what holds by itself, and then the longer code the shorter one: as two layers do it.
    private static void ReadSelection(ForeignSection section, ForeignTarget defaults, ForeignTarget own, List<string> families)
    {
        var (select, ignore) = (section.Find("select"), section.Find("ignore"));
        var hasComplexity = section.Find("max-complexity")?.Number is >= 0;
        if (hasComplexity)
            families.Add("C90");
        defaults.Set(select, "lint.select", Plain(select is null ? families : []));
        if (select is null && ignore is null)
            defaults.Set(null, "lint.ignore", Plain(_defaultIgnore));
        // Most of pycodestyle's rules are in preview still; who uses flake8 has them.
        defaults.Set(null, "lint.preview", true);
        var chosen = Codes(select).Concat(Codes(section.Find("extend-select"))).ToArray();
        var dropped = Codes(ignore).Concat(Codes(section.Find("extend-ignore"))).ToList();
        if (!hasComplexity)
            dropped.Add("C901");
        if (chosen.Length > 0)
            own.SetTexts(section.Find("extend-select") ?? select!, "lint.extend-select", chosen);
        own.Set(ignore ?? section.Find("extend-ignore"), "lint.ignore", Plain(dropped));

        string[] Codes(ForeignOption? option)
        {
            var words = option?.Words ?? [];
            if (Array.Find(words, static word => !IsCode(word)) is not { } wrong)
                return words;
            own.ReportType(option! with { Text = wrong }, "a list of codes of up to three letters and three digits (comments stand on lines of their own)");
            return [];
        }
    }

    private static void ReadCommon(ForeignSection section, ForeignTarget own)
    {
        var lengthKey = ForeignTarget.Has("lint.pycodestyle.max-line-length") ? "lint.pycodestyle.max-line-length" : "line-length";
        if (section.Find("max-line-length") is { } length)
            own.SetNumber(length, lengthKey);
        else
            own.Set(null, lengthKey, (long)DefaultLineLength);
        if (section.Find("max-doc-length") is { Number: not -1 } docLength)
            own.SetNumber(docLength, "lint.pycodestyle.max-doc-length");
        if (section.Find("indent-size") is { } indent)
            own.SetNumber(indent, "indent-width");
        if (section.Find("max-complexity") is { } complexity && complexity.Number is null or >= 0)
            own.SetNumber(complexity, "lint.mccabe.max-complexity");
        if (section.Find("filename") is { } names)
            own.SetTexts(names, "include", names.Items);
        if (section.Find("builtins") is { } builtins)
            own.SetTexts(builtins, "builtins", builtins.Items);
        if (section.Find("application-import-names") is { } firstParty)
            own.SetTexts(firstParty, "lint.isort.known-first-party", firstParty.Items);
        var (exclude, more) = (section.Find("exclude"), section.Find("extend-exclude"));
        if ((exclude ?? more) is { } excluded)
            own.SetTexts(excluded, "extend-exclude", (exclude?.Items ?? []).Concat(more?.Items ?? []).Select(static pattern => pattern.TrimEnd('/')));
        if (section.Find("disable-noqa") is { Flag: true } noqa)
            own.Warn(noqa, "\"disable-noqa\" is not read from settings; run with --ignore-noqa");
        if (section.Find("doctests") is { Flag: true } doctests)
            own.Warn(doctests, "\"doctests\" changes nothing: code in docstrings is not linted");
        if (section.Find("per-file-ignores") is { } ignores)
            ReadPerFileIgnores(ignores, own);
    }

    private static void ReadPerFileIgnores(ForeignOption option, ForeignTarget own)
    {
        if (FilesToCodes.Parse(option.Text) is not { } pairs)
        {
            own.ReportType(option, "pairs of file names and codes, such as \"tests/*: F401, E501\"");
            return;
        }
        var table = new List<KeyValuePair<string, object?>>();
        foreach (var group in pairs.GroupBy(static pair => pair.Pattern.StartsWith("./", StringComparison.Ordinal) ? pair.Pattern[2..] : pair.Pattern))
            table.Add(new(group.Key, Plain(group.SelectMany(static pair => pair.Codes).Distinct())));
        own.Set(option, "lint.per-file-ignores", table);
    }

    private static void ReadPlugins(ForeignSection section, ForeignTarget own, List<string> families)
    {
        foreach (var (name, key, kind, family) in _plugins)
        {
            if (section.Find(name) is not { } option)
                continue;
            Use(family, families);
            if (kind is 'F' or 'R')
                own.SetFlag(option, key, isReversed: kind == 'R');
            else if (kind == 'I')
                own.SetNumber(option, key);
            else if (kind == 'L')
                own.SetTexts(option, key, option.Items);
            else
                own.Set(option, key, option.Text.Trim());
        }
        if (section.Find("docstring-convention") is { } convention)
        {
            Use("D", families);
            if (convention.Text.Trim() != "all")
                own.Set(convention, "lint.pydocstyle.convention", convention.Text.Trim());
        }
        if (section.Find("ban-relative-imports") is { } relative)
        {
            Use("TID", families);
            if (relative.Text.Trim() == "parents" || relative.Flag == true)
                own.Set(relative, "lint.flake8-tidy-imports.ban-relative-imports", relative.Flag == true ? "all" : "parents");
        }
        if (section.Find("eradicate-aggressive") is not null || section.Find("eradicate-whitelist") is not null)
            Use("ERA", families);
    }

    private static void ReadQuotes(ForeignSection section, ForeignTarget own, List<string> families)
    {
        foreach (var name in new[] { "inline-quotes", "multiline-quotes", "docstring-quotes" })
        {
            if (section.Find(name) is not { } option)
                continue;
            Use("Q", families);
            var quotes = option.Text.Trim() switch
            {
                "'" or "'''" or "single" => "single",
                "\"" or "\"\"\"" or "double" => "double",
                var other => other,
            };
            own.Set(option, "lint.flake8-quotes." + name, quotes);
        }
    }

    // Who sets an option of a plugin has the plugin, and flake8 asks all that are installed.
    private static void Use(string family, List<string> families)
    {
        if (!families.Contains(family))
            families.Add(family);
    }

    private static List<object?> Plain(IEnumerable<string> texts) => texts.Select(object? (text) => text).ToList();

    private static bool IsCode(string word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsAsciiLetterUpper(word[letters]))
            letters++;
        return letters is >= 1 and <= 3 && word.Length - letters <= 3 && !word.AsSpan(letters).ContainsAnyExceptInRange('0', '9');
    }
}
