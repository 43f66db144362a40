using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Metadata;

/// <summary>
/// The metadata of a distribution, versions 1.0 to 2.5 (https://packaging.python.org/en/latest/specifications/core-metadata/): everything that
/// <c>METADATA</c> of a wheel and <c>PKG-INFO</c> of a source distribution say. Reading is lenient; <see cref="ToUtf8"/> writes the form that all tools read.
/// </summary>
public sealed record CoreMetadata
{
    /// <summary>The version of the format, such as <c>2.4</c>. <see cref="LowestVersion"/> says which one the fields need.</summary>
    public string MetadataVersion { get; init; } = "2.4";

    public required PackageName Name { get; init; }

    /// <summary>The name as its author writes it; it normalises to <see cref="Name"/>. Empty where that is the normal form.</summary>
    public string DisplayName { get; init; } = "";

    public required PackageVersion Version { get; init; }

    /// <summary>Fields whose values a build may change (PEP 643), in lower case.</summary>
    public IReadOnlyList<string> Dynamic { get; init; } = [];

    public IReadOnlyList<string> Platforms { get; init; } = [];

    public IReadOnlyList<string> SupportedPlatforms { get; init; } = [];

    /// <summary>One line; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The long description, of the field or of the body; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Such as <c>text/markdown; charset=UTF-8</c>.</summary>
    public string? DescriptionContentType { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? HomePage { get; init; }

    public string? DownloadUrl { get; init; }

    public string? Author { get; init; }

    /// <summary>Addresses as in RFC 822, separated by commas.</summary>
    public string? AuthorEmail { get; init; }

    public string? Maintainer { get; init; }

    /// <inheritdoc cref="AuthorEmail"/>
    public string? MaintainerEmail { get; init; }

    /// <summary>The licence in free text, by metadata before 2.4.</summary>
    public string? License { get; init; }

    /// <summary>The licence as an SPDX expression (PEP 639), as written.</summary>
    public string? LicenseExpression { get; init; }

    /// <summary>Paths of licence files (PEP 639).</summary>
    public IReadOnlyList<string> LicenseFiles { get; init; } = [];

    public IReadOnlyList<string> Classifiers { get; init; } = [];

    /// <summary>What it needs, in the order of the file.</summary>
    public IReadOnlyList<Requirement> RequiresDist { get; init; } = [];

    /// <summary>Null where it says nothing.</summary>
    public VersionSpecifierSet? RequiresPython { get; init; }

    /// <summary>What it needs outside of Python, as written.</summary>
    public IReadOnlyList<string> RequiresExternal { get; init; } = [];

    public IReadOnlyList<ProjectUrl> ProjectUrls { get; init; } = [];

    public IReadOnlyList<PackageName> ProvidesExtra { get; init; } = [];

    /// <summary>As written; no tool acts on it.</summary>
    public IReadOnlyList<string> ProvidesDist { get; init; } = [];

    /// <summary>As written; no tool acts on it.</summary>
    public IReadOnlyList<string> ObsoletesDist { get; init; } = [];

    /// <summary>The names that can be imported once it is installed (PEP 794).</summary>
    public IReadOnlyList<string> ImportNames { get; init; } = [];

    /// <summary>The namespaces that it shares with others (PEP 794).</summary>
    public IReadOnlyList<string> ImportNamespaces { get; init; } = [];

    /// <summary>The oldest version of the format that has all the fields in use; 2.1 at least, which all tools read.</summary>
    public string LowestVersion =>
        ImportNames.Count > 0 || ImportNamespaces.Count > 0 ? "2.5"
        : LicenseExpression is not null || LicenseFiles.Count > 0 ? "2.4"
        : Dynamic.Count > 0 ? "2.2"
        : "2.1";

    /// <summary>Reads a file <c>METADATA</c> or <c>PKG-INFO</c>.</summary>
    /// <exception cref="FormatException">It has no name or no version that is one; the message says which.</exception>
    public static CoreMetadata Parse(ReadOnlySpan<byte> text) =>
        TryParse(text, out var metadata, out _, out var reason) ? metadata : throw new FormatException(reason);

    /// <summary>Reads a file <c>METADATA</c> or <c>PKG-INFO</c>. Any bytes will do.</summary>
    /// <param name="text">The file.</param>
    /// <param name="metadata">What was read.</param>
    /// <param name="problems">A sentence for each field that was repaired, or left out because it cannot be read.</param>
    /// <param name="reason">Why nothing can be made of it: the name or the version is missing, or is none.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> text, [NotNullWhen(true)] out CoreMetadata? metadata, out IReadOnlyList<string> problems, [NotNullWhen(false)] out string? reason)
    {
        var builder = new CoreMetadataReading();
        metadata = builder.Read(text, out reason);
        problems = builder.Problems;
        return metadata is not null;
    }

    /// <summary>The file's content: fields in the order of the specification, the description as body; lines end with LF.</summary>
    public byte[] ToUtf8() => CoreMetadataWriting.Write(this);
}
