namespace Cantil.Projects.Creating;

/// <summary>What builds a new project.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Requires">What it needs.</param>
/// <param name="Module">The object with the hooks.</param>
public sealed record BuildBackend(string Name, string Requires, string Module)
{
    /// <summary>The first is the one that is taken where nobody chooses. All find a package in <c>src</c> without more settings.</summary>
    public static IReadOnlyList<BuildBackend> All { get; } =
    [
        new("hatch", "hatchling", "hatchling.build"),
        new("setuptools", "setuptools>=61", "setuptools.build_meta"),
        new("flit", "flit_core>=3.2,<4", "flit_core.buildapi"),
        new("pdm", "pdm-backend", "pdm.backend"),
        new("poetry", "poetry-core>=2,<3", "poetry.core.masonry.api"),
        new("uv", "uv_build>=0.7.19", "uv_build"),
    ];

    /// <summary>The one of a name, or null.</summary>
    public static BuildBackend? Find(string name)
    {
        foreach (var backend in All)
            if (backend.Name == name)
                return backend;
        return null;
    }
}
