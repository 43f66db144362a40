using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Settings;

/// <summary>Where one dependency of a project is to be had (<c>[tool.cantil.sources]</c>, with uv's keys).</summary>
/// <param name="Kind">Which key says it.</param>
/// <param name="Location">The name of the index, the path, the repository or the URL; empty for a member of the workspace.</param>
public sealed record SourceSetting(SourceKind Kind, string Location)
{
    /// <summary>Where this source counts; null for everywhere.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The extra of the project whose dependencies this source is for; null for all.</summary>
    public PackageName? Extra { get; init; }

    /// <summary>The group of the project whose dependencies this source is for; null for all.</summary>
    public PackageName? Group { get; init; }

    /// <summary>The commit, tag or branch of a repository; null for its default branch.</summary>
    public string? Revision { get; init; }

    /// <summary>Which of these <see cref="Revision"/> is.</summary>
    public GitRevisionKind RevisionKind { get; init; }

    /// <summary>The directory of the project inside of a repository or an archive.</summary>
    public string? Subdirectory { get; init; }

    /// <summary>Whether a path is installed so that changes of it count at once.</summary>
    public bool IsEditable { get; init; }

    /// <summary>Whether a path is installed, and not there for its dependencies alone; null where its project says so or not.</summary>
    public bool? IsPackage { get; init; }

    /// <summary>Whether the large files of a repository are needed (Git LFS).</summary>
    public bool HasLargeFiles { get; init; }
}
