using Cantil.Linter.Rules.Isort;
using Cantil.Linter.Rules.Isort.Sections;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>Makes the options of the sorting of imports from the workspace's settings.</summary>
/// <param name="error">Is told of values that cannot be used.</param>
/// <param name="warning">Is told of values that change nothing.</param>
internal sealed class IsortSettings(EffectiveSettings settings, Action<SettingKey, string> error, Action<SettingKey, string> warning)
{
    public IsortOptions Read()
    {
        var own = settings.Get(SettingKeys.IsortSections);
        var isIgnored = settings.Get(SettingKeys.IsortNoSections);
        return new IsortOptions
        {
            ForceWrapAliases = settings.Get(SettingKeys.IsortForceWrapAliases),
            ForceSingleLine = settings.Get(SettingKeys.IsortForceSingleLine),
            SingleLineExclusions = settings.Get(SettingKeys.IsortSingleLineExclusions),
            CombineAsImports = settings.Get(SettingKeys.IsortCombineAsImports),
            SplitOnTrailingComma = settings.Get(SettingKeys.IsortSplitOnTrailingComma),
            OrderByType = settings.Get(SettingKeys.IsortOrderByType),
            ForceSortWithinSections = settings.Get(SettingKeys.IsortForceSortWithinSections),
            CaseSensitive = settings.Get(SettingKeys.IsortCaseSensitive),
            ForceToTop = settings.Get(SettingKeys.IsortForceToTop),
            KnownFirstParty = Patterns(SettingKeys.IsortKnownFirstParty),
            KnownThirdParty = Patterns(SettingKeys.IsortKnownThirdParty),
            KnownLocalFolder = Patterns(SettingKeys.IsortKnownLocalFolder),
            ExtraStandardLibrary = Patterns(SettingKeys.IsortExtraStandardLibrary),
            ClosestFirst = settings.Get(SettingKeys.IsortRelativeImportsOrder) == "closest-to-furthest",
            RequiredImports = Required(),
            Classes = settings.Get(SettingKeys.IsortClasses),
            Constants = settings.Get(SettingKeys.IsortConstants),
            Variables = settings.Get(SettingKeys.IsortVariables),
            NoLinesBefore = Names(SettingKeys.IsortNoLinesBefore, settings.Get(SettingKeys.IsortNoLinesBefore), own),
            ImportHeadings = Headings(own),
            LinesAfterImports = settings.Get(SettingKeys.IsortLinesAfterImports),
            LinesBetweenTypes = settings.Get(SettingKeys.IsortLinesBetweenTypes),
            ForcedSeparate = settings.Get(SettingKeys.IsortForcedSeparate),
            SectionOrder = Order(own, isIgnored),
            DefaultSection = Default(own, isIgnored),
            NoSections = isIgnored,
            DetectSamePackage = settings.Get(SettingKeys.IsortDetectSamePackage),
            FromFirst = settings.Get(SettingKeys.IsortFromFirst),
            LengthSort = settings.Get(SettingKeys.IsortLengthSort),
            LengthSortStraight = settings.Get(SettingKeys.IsortLengthSortStraight),
            Sections = Sections(own, isIgnored),
            SourceRoots = Roots(),
            NamespacePackages = settings.Get(SettingKeys.NamespacePackages),
        };
    }

    private string[] Roots() =>
        settings.SourceOf(SettingKeys.Src) == SettingSource.Default
            ? [settings.Root, settings.Root.Length > 1 ? settings.Root + "/src" : "/src"]
            : settings.Get(SettingKeys.Src);

    private string[] Patterns(SettingKey<string[]> key)
    {
        var patterns = settings.Get(key);
        foreach (var pattern in patterns)
            Check(key, pattern);
        return patterns;
    }

    private void Check(SettingKey key, string pattern)
    {
        if (ModulePattern.Parse(pattern) is null)
            error(key, $"the pattern \"{pattern}\" of \"{key.Path}\" cannot be read");
    }

    private List<RequiredImport> Required()
    {
        var imports = new List<RequiredImport>();
        foreach (var statement in settings.Get(SettingKeys.IsortRequiredImports))
        {
            if (RequiredImports.Parse(statement) is { } parsed)
                imports.AddRange(parsed);
            else
                error(SettingKeys.IsortRequiredImports, $"\"{statement}\" of \"{SettingKeys.IsortRequiredImports.Path}\" is no import statement");
        }
        return imports;
    }

    private KeyValuePair<string, string[]>[] Sections(KeyValuePair<string, string[]>[] own, bool isIgnored)
    {
        var key = SettingKeys.IsortSections;
        if (isIgnored && own.Length > 0)
            warning(key, $"\"{key.Path}\" changes nothing where \"no-sections\" is true");
        foreach (var (name, patterns) in own)
        {
            if (SectionNames.BuiltIn.Contains(name))
                warning(key, $"\"{key.Path}\" declares \"{name}\", which is there without: use its \"known\" setting");
            foreach (var pattern in patterns)
                Check(key, pattern);
        }
        return own;
    }

    private IReadOnlyList<string> Order(KeyValuePair<string, string[]>[] own, bool isIgnored)
    {
        var key = SettingKeys.IsortSectionOrder;
        if (settings.Get(key) is not { } order)
            return SectionNames.BuiltIn;
        if (isIgnored)
            warning(key, $"\"{key.Path}\" changes nothing where \"no-sections\" is true");
        for (var i = 0; i < order.Length; i++)
        {
            if (Array.IndexOf(order, order[i]) < i)
                warning(key, $"\"{key.Path}\" names \"{order[i]}\" twice");
        }
        return Names(key, order, own);
    }

    private string Default(KeyValuePair<string, string[]>[] own, bool isIgnored)
    {
        var key = SettingKeys.IsortDefaultSection;
        if (settings.Get(key) is not { } name)
            return SectionNames.ThirdParty;
        if (isIgnored)
            warning(key, $"\"{key.Path}\" changes nothing where \"no-sections\" is true");
        Names(key, [name], own);
        return name;
    }

    private string[] Names(SettingKey key, string[] names, KeyValuePair<string, string[]>[] own)
    {
        foreach (var name in names)
        {
            if (!SectionNames.BuiltIn.Contains(name) && !own.Any(section => section.Key == name))
                warning(key, $"\"{key.Path}\" names the section \"{name}\", which \"sections\" does not declare");
        }
        return names;
    }

    private KeyValuePair<string, string>[] Headings(KeyValuePair<string, string[]>[] own)
    {
        var headings = settings.Get(SettingKeys.IsortImportHeading);
        if (headings.Length > 0)
            Names(SettingKeys.IsortImportHeading, Array.ConvertAll(headings, heading => heading.Key), own);
        return headings;
    }
}
