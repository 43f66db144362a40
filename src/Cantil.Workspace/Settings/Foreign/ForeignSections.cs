namespace Cantil.Workspace.Settings.Foreign;

/// <summary>The sections of other tools that count in a directory.</summary>
internal sealed record ForeignSections(ForeignSection? Flake8, ForeignSection? Isort, ForeignSection? Black)
{
    /// <summary>Whether something is said to the linter.</summary>
    public bool HasLinter => Flake8 is not null || Isort is not null;

    /// <summary>These, and where they say nothing those of a directory above.</summary>
    public ForeignSections Over(ForeignSections? above) => new(Flake8 ?? above?.Flake8, Isort ?? above?.Isort, Black ?? above?.Black);
}
