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

    /// <summary><c>auto</c>, <c>always</c> or <c>never</c>: whether credentials are used; null for <c>auto</c>.</summary>
    public string? Authenticate { get; init; }

    /// <summary>Statuses that mean that it does not have a package (<c>ignore-error-codes</c>).</summary>
    public IReadOnlyList<int> IgnoredStatuses { get; init; } = [];

    /// <summary>What stands in for the <c>Cache-Control</c> of its pages; null for nothing.</summary>
    public string? PageCacheControl { get; init; }

    /// <summary>What stands in for the <c>Cache-Control</c> of its files; null for nothing.</summary>
    public string? FileCacheControl { get; init; }

    /// <summary>Its own bound on upload times, as written; null for none.</summary>
    public string? ExcludeNewer { get; init; }

    /// <summary>The directory that a relative path starts from.</summary>
    public string BaseDirectory { get; init; } = "";
}
