using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.RequirementsFiles;

/// <summary>
/// Something to install: a <see cref="Requirement"/> by name, or a <see cref="Location"/> whose name only its metadata says (a path, a URL of a file or of a
/// repository). One of the two is there.
/// </summary>
public sealed record PackageEntry(string File, int Row) : RequirementsEntry(File, Row)
{
    public Requirement? Requirement { get; init; }

    /// <summary>As written, without extras and marker.</summary>
    public string? Location { get; init; }

    /// <summary>Of a location; those of a requirement stand there.</summary>
    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    /// <summary>Of a location; that of a requirement stands there.</summary>
    public Marker? Marker { get; init; }

    /// <summary>Whether changes of the folder take effect without installing again (<c>-e</c>).</summary>
    public bool IsEditable { get; init; }

    /// <summary>Whether it says only which version there may be, from a file that was named by <c>-c</c>.</summary>
    public bool IsConstraint { get; init; }

    /// <summary>As <c>sha256:…</c>; the file must have one of them, where there are any.</summary>
    public IReadOnlyList<string> Hashes { get; init; } = [];

    /// <summary>What is handed to the backend that builds it, as <c>KEY=VALUE</c>.</summary>
    public IReadOnlyList<string> ConfigSettings { get; init; } = [];
}
