namespace Cantil.Projects.Creating;

/// <summary>What a new project is to be.</summary>
public enum ProjectKind : byte
{
    /// <summary>A program that runs from its folder and is not installed itself.</summary>
    Application,

    /// <summary>A program that is built and installed, with a command.</summary>
    PackagedApplication,

    /// <summary>A package that others import.</summary>
    Library,

    /// <summary>A <c>pyproject.toml</c> alone.</summary>
    Bare,
}
