using Cantil.Syntax;

namespace Cantil.Linter.Engine;

/// <summary>A file to lint.</summary>
/// <param name="FullPath">Absolute; what it is read from and what patterns are matched against.</param>
/// <param name="ShownPath">As it is to be shown.</param>
public sealed record LintFile(string FullPath, string ShownPath, LintSettings Settings)
{
    /// <summary>What it holds; unless somebody says otherwise, what its name says.</summary>
    public SourceKind Kind { get; init; } =
        FullPath.EndsWith(".pyi", StringComparison.Ordinal) ? SourceKind.Stub
        : FullPath.EndsWith(".ipynb", StringComparison.Ordinal) ? SourceKind.Notebook
        : SourceKind.Python;
}
