using Cantil.Foundation.Python;
using Cantil.Workspace.Matching;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>
/// All keys of the settings, in ruff's words (https://docs.astral.sh/ruff/settings/): one line each. A key is read, merged, checked,
/// documented and overridden through its line alone.
/// </summary>
public static class SettingKeys
{
    private static readonly List<SettingKey> _all = [];

    public static readonly SettingKey<PythonVersion?> TargetVersion = Add<PythonVersion?>("target-version", VersionType.Instance, null);
    public static readonly SettingKey<FilePattern<PythonVersion>[]> PerFileTargetVersion = Add<FilePattern<PythonVersion>[]>("per-file-target-version", FileValues.Versions, []);
    public static readonly SettingKey<PathPattern[]> Exclude = Patterns("exclude", BuiltInPatterns.Exclude);
    public static readonly SettingKey<PathPattern[]> ExtendExclude = Patterns("extend-exclude", [], SettingMerge.Append);
    public static readonly SettingKey<bool> ForceExclude = Flag("force-exclude", false);
    public static readonly SettingKey<PathPattern[]> Include = Patterns("include", BuiltInPatterns.Include);
    public static readonly SettingKey<PathPattern[]> ExtendInclude = Patterns("extend-include", [], SettingMerge.Append);
    public static readonly SettingKey<bool> RespectGitignore = Flag("respect-gitignore", true);
    public static readonly SettingKey<string?> Extend = Text("extend", null);
    public static readonly SettingKey<string[]> Src = Add<string[]>("src", PathListType.Instance, []);
    public static readonly SettingKey<string[]> NamespacePackages = Add<string[]>("namespace-packages", PathListType.Instance, []);
    public static readonly SettingKey<string[]> Builtins = Texts("builtins", []);
    public static readonly SettingKey<bool> Preview = Flag("preview", false);
    public static readonly SettingKey<string> OutputFormat = Choice("output-format", "full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit", "pylint", "azure", "rdjson");
    public static readonly SettingKey<string?> CacheDirectory = Add<string?>("cache-dir", PathType.Instance, null);
    public static readonly SettingKey<bool> Fix = Flag("fix", false);
    public static readonly SettingKey<bool> FixOnly = Flag("fix-only", false);
    public static readonly SettingKey<bool?> UnsafeFixes = Add<bool?>("unsafe-fixes", BooleanType.Instance, null);
    public static readonly SettingKey<bool> ShowFixes = Flag("show-fixes", false);
    public static readonly SettingKey<int> LineLength = Integer("line-length", 88, 1, 65535);
    public static readonly SettingKey<int> IndentWidth = Integer("indent-width", 4, 1, 255);
    public static readonly SettingKey<FileExtension[]> Extension = Add<FileExtension[]>("extension", FileExtensionsType.Instance, []);
    public static readonly SettingKey<string?> Baseline = Add<string?>("baseline", FilePathType.Instance, null);
    public static readonly SettingKey<string?> RequiredVersion = Add<string?>("required-version", RequiredVersionType.Instance, null);

    public static readonly SettingKey<string[]?> Select = Rules("lint.select");
    public static readonly SettingKey<string[]?> Ignore = Rules("lint.ignore");
    public static readonly SettingKey<string[]?> ExtendSelect = Rules("lint.extend-select");
    public static readonly SettingKey<string[]?> ExtendIgnore = Rules("lint.extend-ignore");
    public static readonly SettingKey<string[]?> Fixable = Rules("lint.fixable");
    public static readonly SettingKey<string[]?> Unfixable = Rules("lint.unfixable");
    public static readonly SettingKey<string[]?> ExtendFixable = Rules("lint.extend-fixable");
    public static readonly SettingKey<string[]> ExtendSafeFixes = Texts("lint.extend-safe-fixes", []);
    public static readonly SettingKey<string[]> ExtendUnsafeFixes = Texts("lint.extend-unsafe-fixes", []);
    public static readonly SettingKey<FilePattern<string[]>[]> PerFileIgnores = Add<FilePattern<string[]>[]>("lint.per-file-ignores", FileValues.Rules, []);
    public static readonly SettingKey<FilePattern<string[]>[]> ExtendPerFileIgnores = Add<FilePattern<string[]>[]>("lint.extend-per-file-ignores", FileValues.Rules, [], SettingMerge.Append);
    public static readonly SettingKey<bool> ExplicitPreviewRules = Flag("lint.explicit-preview-rules", false);
    public static readonly SettingKey<bool?> LintPreview = Add<bool?>("lint.preview", BooleanType.Instance, null);
    public static readonly SettingKey<PathPattern[]> LintExclude = Patterns("lint.exclude", []);
    public static readonly SettingKey<string> DummyVariablePattern = Add("lint.dummy-variable-rgx", TextType.Instance, @"^(_+|(_+[\p{XID_Continue}]*[\p{XID_Continue}--_]+?))$");
    public static readonly SettingKey<bool> IgnoreInitModuleImports = Flag("lint.ignore-init-module-imports", true);
    public static readonly SettingKey<string[]> TypingModules = Texts("lint.typing-modules", []);
    public static readonly SettingKey<string[]> External = Texts("lint.external", []);
    public static readonly SettingKey<string[]> AllowedConfusables = Texts("lint.allowed-confusables", []);
    public static readonly SettingKey<string[]> TaskTags = Texts("lint.task-tags", ["TODO", "FIXME", "XXX"]);
    public static readonly SettingKey<bool> FutureAnnotations = Flag("lint.future-annotations", false);
    public static readonly SettingKey<bool> TypingExtensions = Flag("lint.typing-extensions", true);

    public static readonly SettingKey<string[]> PyflakesExtendGenerics = Texts("lint.pyflakes.extend-generics", []);
    public static readonly SettingKey<string[]> PyflakesAllowedUnusedImports = Texts("lint.pyflakes.allowed-unused-imports", []);

    public static readonly SettingKey<PathPattern[]> FormatExclude = Patterns("format.exclude", []);
    public static readonly SettingKey<bool?> FormatPreview = Add<bool?>("format.preview", BooleanType.Instance, null);
    public static readonly SettingKey<string> IndentStyle = Choice("format.indent-style", "space", "tab");
    public static readonly SettingKey<string> QuoteStyle = Choice("format.quote-style", "double", "single", "preserve");
    public static readonly SettingKey<string> NestedQuoteStyle = Choice("format.nested-string-quote-style", "alternating", "preferred");
    public static readonly SettingKey<bool> SkipMagicTrailingComma = Flag("format.skip-magic-trailing-comma", false);
    public static readonly SettingKey<string> LineEnding = Choice("format.line-ending", "auto", "lf", "cr-lf", "native");
    public static readonly SettingKey<bool> DocstringCodeFormat = Flag("format.docstring-code-format", false);

    /// <summary>0 is <c>dynamic</c>: what the docstring's indentation leaves.</summary>
    public static readonly SettingKey<int> DocstringCodeLineLength = Add("format.docstring-code-line-length", new DynamicLengthType(1, 65535), DynamicLengthType.Dynamic);
    public static readonly SettingKey<string> InlineQuotes = Choice("lint.flake8-quotes.inline-quotes", "double", "single");
    public static readonly SettingKey<string> MultilineQuotes = Choice("lint.flake8-quotes.multiline-quotes", "double", "single");
    public static readonly SettingKey<string> DocstringQuotes = Choice("lint.flake8-quotes.docstring-quotes", "double", "single");
    public static readonly SettingKey<bool> AvoidEscape = Flag("lint.flake8-quotes.avoid-escape", true);
    public static readonly SettingKey<bool> AllowMultilineConcatenation = Flag("lint.flake8-implicit-str-concat.allow-multiline", true);
    public static readonly SettingKey<bool> IsortForceWrapAliases = Flag("lint.isort.force-wrap-aliases", false);
    public static readonly SettingKey<bool> IsortForceSingleLine = Flag("lint.isort.force-single-line", false);
    public static readonly SettingKey<string[]> IsortSingleLineExclusions = Texts("lint.isort.single-line-exclusions", []);
    public static readonly SettingKey<bool> IsortCombineAsImports = Flag("lint.isort.combine-as-imports", false);
    public static readonly SettingKey<bool> IsortSplitOnTrailingComma = Flag("lint.isort.split-on-trailing-comma", true);
    public static readonly SettingKey<bool> IsortOrderByType = Flag("lint.isort.order-by-type", true);
    public static readonly SettingKey<bool> IsortForceSortWithinSections = Flag("lint.isort.force-sort-within-sections", false);
    public static readonly SettingKey<bool> IsortCaseSensitive = Flag("lint.isort.case-sensitive", false);
    public static readonly SettingKey<string[]> IsortForceToTop = Texts("lint.isort.force-to-top", []);
    public static readonly SettingKey<string[]> IsortKnownFirstParty = Texts("lint.isort.known-first-party", []);
    public static readonly SettingKey<string[]> IsortKnownThirdParty = Texts("lint.isort.known-third-party", []);
    public static readonly SettingKey<string[]> IsortKnownLocalFolder = Texts("lint.isort.known-local-folder", []);
    public static readonly SettingKey<string[]> IsortExtraStandardLibrary = Texts("lint.isort.extra-standard-library", []);
    public static readonly SettingKey<string> IsortRelativeImportsOrder = Choice("lint.isort.relative-imports-order", "furthest-to-closest", "closest-to-furthest");
    public static readonly SettingKey<string[]> IsortRequiredImports = Texts("lint.isort.required-imports", []);
    public static readonly SettingKey<string[]> IsortClasses = Texts("lint.isort.classes", []);
    public static readonly SettingKey<string[]> IsortConstants = Texts("lint.isort.constants", []);
    public static readonly SettingKey<string[]> IsortVariables = Texts("lint.isort.variables", []);
    public static readonly SettingKey<string[]> IsortNoLinesBefore = Texts("lint.isort.no-lines-before", []);
    public static readonly SettingKey<KeyValuePair<string, string>[]> IsortImportHeading = Add<KeyValuePair<string, string>[]>("lint.isort.import-heading", TextTableType.Instance, []);
    public static readonly SettingKey<int> IsortLinesAfterImports = Integer("lint.isort.lines-after-imports", -1, int.MinValue, 10_000);
    public static readonly SettingKey<int> IsortLinesBetweenTypes = Integer("lint.isort.lines-between-types", 0, 0, 10_000);
    public static readonly SettingKey<string[]> IsortForcedSeparate = Texts("lint.isort.forced-separate", []);
    public static readonly SettingKey<string[]?> IsortSectionOrder = Add<string[]?>("lint.isort.section-order", TextListType.Instance, null);
    public static readonly SettingKey<string?> IsortDefaultSection = Text("lint.isort.default-section", null);
    public static readonly SettingKey<bool> IsortNoSections = Flag("lint.isort.no-sections", false);
    public static readonly SettingKey<bool> IsortDetectSamePackage = Flag("lint.isort.detect-same-package", true);
    public static readonly SettingKey<bool> IsortFromFirst = Flag("lint.isort.from-first", false);
    public static readonly SettingKey<bool> IsortLengthSort = Flag("lint.isort.length-sort", false);
    public static readonly SettingKey<bool> IsortLengthSortStraight = Flag("lint.isort.length-sort-straight", false);
    public static readonly SettingKey<KeyValuePair<string, string[]>[]> IsortSections = Add<KeyValuePair<string, string[]>[]>("lint.isort.sections", TextListTableType.Instance, []);

    public static readonly SettingKey<int?> MaxLineLength = Add<int?>("lint.pycodestyle.max-line-length", new IntegerType(1, 65535), null);
    public static readonly SettingKey<int?> MaxDocLength = Add<int?>("lint.pycodestyle.max-doc-length", new IntegerType(1, 65535), null);
    public static readonly SettingKey<bool> IgnoreOverlongTaskComments = Flag("lint.pycodestyle.ignore-overlong-task-comments", false);
    public static readonly SettingKey<int> MaxComplexity = Integer("lint.mccabe.max-complexity", 10, 0, int.MaxValue);

    /// <summary>In the order of their <see cref="SettingKey.Id"/>.</summary>
    public static IReadOnlyList<SettingKey> All => _all;

    private static SettingKey<bool> Flag(string path, bool value) => Add(path, BooleanType.Instance, value);

    private static SettingKey<int> Integer(string path, int value, int minimum, int maximum) => Add(path, new IntegerType(minimum, maximum), value);

    private static SettingKey<string?> Text(string path, string? value) => Add(path, TextType.Instance, value);

    private static SettingKey<string> Choice(string path, params string[] choices) => Add(path, new ChoiceType(choices), choices[0]);

    private static SettingKey<string[]> Texts(string path, string[] value) => Add(path, TextListType.Instance, value);

    private static SettingKey<string[]?> Rules(string path) => Add<string[]?>(path, TextListType.Instance, null, SettingMerge.PerLayer);

    private static SettingKey<PathPattern[]> Patterns(string path, PathPattern[] value, SettingMerge merge = SettingMerge.Nearest) =>
        Add(path, PatternListType.Instance, value, merge);

    private static SettingKey<T> Add<T>(string path, SettingType type, T value, SettingMerge merge = SettingMerge.Nearest)
    {
        var key = new SettingKey<T>(_all.Count, path, type, value, merge);
        _all.Add(key);
        return key;
    }
}
