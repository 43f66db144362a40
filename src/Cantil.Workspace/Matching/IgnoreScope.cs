namespace Cantil.Workspace.Matching;

/// <summary>
/// The ignore files that count in a directory: its own and those above it. <c>.ignore</c> comes before <c>.gitignore</c>,
/// then <c>.git/info/exclude</c>, then the user's file; within a kind the nearest directory decides.
/// </summary>
/// <param name="Prefix">How long the path of this directory is, the slash behind it included.</param>
/// <param name="IsRepository">Whether it holds <c>.git</c>: files of git above it do not count below.</param>
internal sealed record IgnoreScope(IgnoreScope? Parent, int Prefix, bool IsRepository)
{
    public IgnoreRules? Ignore { get; init; }

    public IgnoreRules? GitIgnore { get; init; }

    /// <summary>Of <c>.git/info/exclude</c>; only where this is a repository.</summary>
    public IgnoreRules? GitExclude { get; init; }

    /// <summary>Of the user's own file; only where this is a repository.</summary>
    public IgnoreRules? GitGlobal { get; init; }

    /// <summary>Whether any file of git counts: outside a repository none does.</summary>
    private bool IsInRepository { get; } = IsRepository || Parent is { IsInRepository: true };

    /// <param name="path">Absolute, under this directory.</param>
    public bool IsIgnored(ReadOnlySpan<char> path, bool isDirectory)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Ignore?.Match(path[scope.Prefix..], isDirectory) is { } verdict and not IgnoreVerdict.None)
                return verdict == IgnoreVerdict.Ignore;
        }
        if (!IsInRepository)
            return false;
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.GitIgnore?.Match(path[scope.Prefix..], isDirectory) is { } verdict and not IgnoreVerdict.None)
                return verdict == IgnoreVerdict.Ignore;
            if (!scope.IsRepository)
                continue;
            if (scope.GitExclude?.Match(path[scope.Prefix..], isDirectory) is { } excluded and not IgnoreVerdict.None)
                return excluded == IgnoreVerdict.Ignore;
            return scope.GitGlobal?.Match(path[scope.Prefix..], isDirectory) == IgnoreVerdict.Ignore;
        }
        return false;
    }
}
