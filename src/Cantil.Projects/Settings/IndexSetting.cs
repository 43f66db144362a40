namespace Cantil.Projects.Settings;

/// <summary>An index that a project uses (<c>[[tool.cantil.index]]</c>, with uv's keys).</summary>
/// <param name="Name">What sources and variables of the environment call it; null where it has no name.</param>
/// <param name="Url">Where it is, as written: a URL, or a path from the project's directory.</param>
public sealed record IndexSetting(string? Name, string Url)
{
    /// <summary>Asked last, in place of the well-known index.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Asked only for packages whose source names it.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Whether it is one page, or a folder, of links instead of a page for each package.</summary>
    public bool IsFlat { get; init; }

    /// <summary>The directory that a relative path starts from.</summary>
    public string BaseDirectory { get; init; } = "";
}
