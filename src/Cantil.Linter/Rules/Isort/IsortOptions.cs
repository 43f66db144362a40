namespace Cantil.Linter.Rules.Isort;

/// <summary>How imports are grouped, ordered and laid out; each says what <c>lint.isort</c> has under the same name.</summary>
public sealed record IsortOptions
{
    public static IsortOptions Default { get; } = new();

    public bool ForceWrapAliases { get; init; }

    public bool ForceSingleLine { get; init; }

    public IReadOnlyList<string> SingleLineExclusions { get; init; } = [];

    public bool CombineAsImports { get; init; }

    public bool SplitOnTrailingComma { get; init; } = true;

    public bool OrderByType { get; init; } = true;

    public bool ForceSortWithinSections { get; init; }

    public bool CaseSensitive { get; init; }

    public IReadOnlyList<string> ForceToTop { get; init; } = [];

    public IReadOnlyList<string> KnownFirstParty { get; init; } = [];

    public IReadOnlyList<string> KnownThirdParty { get; init; } = [];

    public IReadOnlyList<string> KnownLocalFolder { get; init; } = [];

    public IReadOnlyList<string> ExtraStandardLibrary { get; init; } = [];

    /// <summary>Relative imports with fewer dots come first.</summary>
    public bool ClosestFirst { get; init; }

    /// <summary>Each one statement.</summary>
    public IReadOnlyList<RequiredImport> RequiredImports { get; init; } = [];

    public IReadOnlyList<string> Classes { get; init; } = [];

    public IReadOnlyList<string> Constants { get; init; } = [];

    public IReadOnlyList<string> Variables { get; init; } = [];

    public IReadOnlyList<string> NoLinesBefore { get; init; } = [];

    /// <summary>From sections to comments, without <c>#</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ImportHeadings { get; init; } = [];

    /// <summary>Below zero: as what follows asks for.</summary>
    public int LinesAfterImports { get; init; } = -1;

    public int LinesBetweenTypes { get; init; }

    public IReadOnlyList<string> ForcedSeparate { get; init; } = [];

    public IReadOnlyList<string> SectionOrder { get; init; } = SectionNames.BuiltIn;

    public string DefaultSection { get; init; } = SectionNames.ThirdParty;

    public bool NoSections { get; init; }

    public bool DetectSamePackage { get; init; } = true;

    public bool FromFirst { get; init; }

    public bool LengthSort { get; init; }

    public bool LengthSortStraight { get; init; }

    /// <summary>From sections of the project's own to patterns of modules.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Sections { get; init; } = [];

    /// <summary>Directories in which first-party modules are, absolute (<c>src</c>).</summary>
    public IReadOnlyList<string> SourceRoots { get; init; } = [];

    /// <summary>Directories that are packages though they have no <c>__init__.py</c>, absolute (<c>namespace-packages</c>).</summary>
    public IReadOnlyList<string> NamespacePackages { get; init; } = [];
}
