namespace Cantil.Workspace.Settings.Foreign;

/// <summary>The sections of other linters that count in a directory.</summary>
internal sealed record ForeignSections(ForeignSection? Flake8, ForeignSection? Isort)
{
    /// <summary>These, and where they say nothing those of a directory above.</summary>
    public ForeignSections Over(ForeignSections? above) => new(Flake8 ?? above?.Flake8, Isort ?? above?.Isort);
}
