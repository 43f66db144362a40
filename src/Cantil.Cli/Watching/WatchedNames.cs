namespace Cantil.Cli.Watching;

/// <summary>Which names on the disk may change what a run finds; others, those of caches above all, change all the time.</summary>
internal static class WatchedNames
{
    private static readonly string[] Endings = [".py", ".pyi", ".pyw", ".ipynb"];

    private static readonly string[] Settings =
        ["cantil.toml", ".cantil.toml", "ruff.toml", ".ruff.toml", "pyproject.toml", "setup.cfg", "tox.ini", ".flake8", ".isort.cfg", ".gitignore", ".ignore"];

    private static readonly string[] Skipped = [".git", ".hg", ".svn", "__pycache__", ".cantil_cache", ".ruff_cache", ".mypy_cache", ".pytest_cache", "node_modules"];

    /// <summary>Whether a directory is not looked into.</summary>
    public static bool IsSkipped(ReadOnlySpan<char> directoryName)
    {
        foreach (var name in Skipped)
            if (directoryName.SequenceEqual(name))
                return true;
        return false;
    }

    /// <summary>Whether a change of what has this path may matter.</summary>
    /// <param name="mayBeDirectory">What is gone, or came with all that is in it, may have been a directory.</param>
    public static bool Matters(string path, bool mayBeDirectory)
    {
        var rest = path.AsSpan();
        for (var slash = rest.IndexOfAny('/', '\\'); slash >= 0; slash = rest.IndexOfAny('/', '\\'))
        {
            if (IsSkipped(rest[..slash]))
                return false;
            rest = rest[(slash + 1)..];
        }
        return IsFile(rest) || (mayBeDirectory && !rest.Contains('.') && !IsSkipped(rest));
    }

    /// <summary>Whether a file of this name may matter.</summary>
    public static bool IsFile(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        foreach (var settings in Settings)
            if (name.SequenceEqual(settings))
                return true;
        return false;
    }
}
