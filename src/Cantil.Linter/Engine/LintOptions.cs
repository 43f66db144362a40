using Cantil.Foundation.Python;
using Cantil.Linter.Rules.Isort;

namespace Cantil.Linter.Engine;

/// <summary>The options of all rules, typed; a rule that has some takes this in its constructor.</summary>
public sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    /// <summary>The oldest Python that the code has to run on.</summary>
    public PythonVersion TargetVersion { get; init; } = PythonVersion.Default;

    /// <summary>The version whose syntax the code has to keep to; null where the project names none, then any is right.</summary>
    public PythonVersion? SyntaxVersion { get; init; }

    public bool Preview { get; init; }

    /// <summary>Names of variables that are meant to be unused.</summary>
    public DummyVariables DummyVariables { get; init; } = DummyVariables.Default;

    /// <summary>Names that are builtins too.</summary>
    public IReadOnlyList<string> Builtins { get; init; } = [];

    /// <summary>Modules whose members mean what those of <c>typing</c> do.</summary>
    public IReadOnlyList<string> TypingModules { get; init; } = [];

    /// <summary>Qualified names of classes that are generic though they cannot be seen to be.</summary>
    public IReadOnlyList<string> ExtendGenerics { get; init; } = [];

    /// <summary>Qualified names whose imports are never unused.</summary>
    public IReadOnlyList<string> AllowedUnusedImports { get; init; } = [];

    public bool IgnoreInitModuleImports { get; init; } = true;

    /// <summary>In characters.</summary>
    public int LineLength { get; init; } = 88;

    /// <summary>The width of a tab and of a level of indentation.</summary>
    public int IndentWidth { get; init; } = 4;

    /// <summary>The longest line that E501 allows, in columns; null stands for <see cref="LineLength"/>.</summary>
    public int? MaxLineLength { get; init; }

    /// <summary>How many columns E501 allows.</summary>
    public int WidestLine => MaxLineLength ?? LineLength;

    /// <summary>The longest line of a comment or docstring that W505 allows, in columns; null allows any.</summary>
    public int? MaxDocLength { get; init; }

    /// <summary>Whether comments that begin with one of <see cref="TaskTags"/> may be too long.</summary>
    public bool IgnoreOverlongTaskComments { get; init; }

    /// <summary>The complexity of a function that C901 allows.</summary>
    public int MaxComplexity { get; init; } = 10;

    /// <summary>Prefixes of codes that other tools know: a comment that names them suppresses nothing here and is right nevertheless.</summary>
    public IReadOnlyList<string> External { get; init; } = [];

    /// <summary>What the project selects, as it is written: also codes of rules that Cantil does not have yet.</summary>
    public IReadOnlyList<string> SelectedPrefixes { get; init; } = [];

    public IReadOnlyList<string> TaskTags { get; init; } = ["TODO", "FIXME", "XXX"];

    /// <summary>The quotes of strings that are neither in triple quotes nor docstrings.</summary>
    public QuoteStyle InlineQuotes { get; init; }

    /// <summary>The quotes of strings in triple quotes that are no docstrings.</summary>
    public QuoteStyle MultilineQuotes { get; init; }

    public QuoteStyle DocstringQuotes { get; init; }

    /// <summary>Whether a string may be in the other quotes so that those in it need no backslash.</summary>
    public bool AvoidEscape { get; init; } = true;

    /// <summary>Whether strings in several lines may be joined by standing one behind the other.</summary>
    public bool AllowMultilineConcatenation { get; init; } = true;

    /// <summary>The project's directory, absolute; empty where there is none.</summary>
    public string ProjectRoot { get; init; } = "";

    /// <summary>How imports are sorted.</summary>
    public IsortOptions Isort { get; init; } = IsortOptions.Default;
}
