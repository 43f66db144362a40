using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings;

/// <summary>What is looked for, and where not, when nobody says otherwise.</summary>
internal static class BuiltInPatterns
{
    public static readonly PathPattern[] Include = From("*.py", "*.pyi", "*.pyw", "*.ipynb", "*.md", "**/pyproject.toml");

    public static readonly PathPattern[] Exclude = From(
        ".bzr", ".direnv", ".eggs", ".git", ".git-rewrite", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pants.d", ".pyenv",
        ".pytest_cache", ".pytype", ".ruff_cache", ".cantil_cache", ".svn", ".tox", ".venv", ".vscode", "__pypackages__", "_build", "buck-out",
        "dist", "node_modules", "site-packages", "venv");

    private static PathPattern[] From(params string[] patterns) => Array.ConvertAll(patterns, pattern => new PathPattern(pattern, null));
}
