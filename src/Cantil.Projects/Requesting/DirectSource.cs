using System.Diagnostics.CodeAnalysis;
using System.Text;
using Cantil.Index.Sources;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Requesting;

/// <summary>One place that holds one version of a package, as the key of a <see cref="PackageOrigin"/> spells it. Immutable.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Location">An absolute path, or a URL without its fragment and, of a repository, without <c>git+</c> and revision. It may hold credentials.</param>
public sealed record DirectSource(DirectSourceKind Kind, string Location)
{
    /// <summary>The commit, tag or branch of a repository; null for its default branch.</summary>
    public string? Revision { get; init; }

    public GitRevisionKind RevisionKind { get; init; }

    /// <summary>The project's folder in it, with slashes; or null.</summary>
    public string? Subdirectory { get; init; }

    public bool IsEditable { get; init; }

    /// <summary>Whether a path was written from the project's folder on, so that a lock has it so too.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether a folder is there for its dependencies alone and is not installed itself; null where its project says so or not.</summary>
    public bool? IsPackage { get; init; }

    /// <summary>Whether the large files of a repository are needed (Git LFS).</summary>
    public bool HasLargeFiles { get; init; }

    /// <summary>The hashes of a file as the address states them (<c>sha256=…</c>), with <c>&amp;</c> between; or null.</summary>
    public string? Hashes { get; init; }

    /// <summary>The location without credentials, as it may be written into a lock.</summary>
    public string Clean => Kind == DirectSourceKind.Path ? Location : DirectAddress.WithoutCredentials(Location);

    /// <summary>The location for messages: without credentials and query.</summary>
    public string Shown => Kind == DirectSourceKind.Path || !Uri.TryCreate(Location, UriKind.Absolute, out var url) ? Location : Addresses.Show(url);

    /// <summary>What a source of the settings means.</summary>
    /// <param name="source">A source that is no index.</param>
    /// <param name="directory">The folder that a relative path starts from.</param>
    /// <exception cref="FormatException">Its address is none.</exception>
    public static DirectSource From(SourceSetting source, string directory)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Kind switch
        {
            SourceKind.Git => Parse(source.Location.StartsWith("git+", StringComparison.Ordinal) ? source.Location : "git+" + source.Location) is { Kind: DirectSourceKind.Git } git
                ? git with
                {
                    Revision = source.Revision ?? git.Revision,
                    RevisionKind = source.Revision is null ? git.RevisionKind : source.RevisionKind,
                    Subdirectory = Inner(source.Subdirectory) ?? git.Subdirectory,
                    HasLargeFiles = source.HasLargeFiles || git.HasLargeFiles,
                }
                : throw new FormatException("it is no address of a repository"),
            SourceKind.Url => Parse(source.Location) is { Kind: not DirectSourceKind.Git } url
                ? url with { Subdirectory = Inner(source.Subdirectory) ?? url.Subdirectory }
                : throw new FormatException("it is the address of a repository: write git = instead of url ="),
            _ => new DirectSource(DirectSourceKind.Path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(source.Location, directory)))
            {
                IsEditable = source.IsEditable,
                IsPackage = source.IsPackage,
                IsRelative = source.Kind == SourceKind.Workspace || !Path.IsPathRooted(source.Location),
                Subdirectory = Inner(source.Subdirectory),
            },
        };
    }

    /// <summary>Reads the URL of a requirement, or what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is none; the message says why, as the end of a sentence.</exception>
    public static DirectSource Parse(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return TryParse(url, out var source, out var reason) ? source : throw new FormatException(reason);
    }

    /// <summary>Reads the URL of a requirement, or what <see cref="ToString"/> wrote.</summary>
    /// <param name="url">The text.</param>
    /// <param name="source">What it says.</param>
    /// <param name="reason">Why it is none, as the end of a sentence.</param>
    public static bool TryParse(string url, [NotNullWhen(true)] out DirectSource? source, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(url);
        return DirectAddress.TryRead(url.Trim(), out source, out reason);
    }

    public PackageOrigin ToOrigin() => PackageOrigin.Direct(ToString());

    /// <summary>Whether both lead to the same place; what a branch leads to is not asked here.</summary>
    public bool IsSamePlace(DirectSource other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind && Clean == other.Clean && Subdirectory == other.Subdirectory && IsEditable == other.IsEditable && IsPackage == other.IsPackage &&
            HasLargeFiles == other.HasLargeFiles && (Hashes is null || other.Hashes is null || Hashes == other.Hashes);
    }

    /// <summary>The form that <see cref="Parse"/> reads: a URL.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Kind switch
        {
            DirectSourceKind.Git => "git+" + Location,
            DirectSourceKind.Url => Location,
            _ => Addresses.OfPath(Location).AbsoluteUri,
        });
        if (Revision is not null && RevisionKind == GitRevisionKind.Any)
            text.Append('@').Append(Revision);
        var separator = '#';
        Add(RevisionKind == GitRevisionKind.Branch ? "branch" : "tag", RevisionKind == GitRevisionKind.Any || Revision is null ? null : Uri.EscapeDataString(Revision));
        Add("subdirectory", Subdirectory is null ? null : Uri.EscapeDataString(Subdirectory).Replace("%2F", "/", StringComparison.Ordinal));
        Add("editable", IsEditable ? "true" : null);
        Add("package", IsPackage is { } isPackage ? (isPackage ? "true" : "false") : null);
        Add("relative", IsRelative ? "true" : null);
        Add("lfs", HasLargeFiles ? "true" : null);
        if (Hashes is not null)
            text.Append(separator).Append(Hashes);
        return text.ToString();

        void Add(string key, string? value)
        {
            if (value is null)
                return;
            text.Append(separator).Append(key).Append('=').Append(value);
            separator = '&';
        }
    }

    /// <summary>The source as somebody would write it, without credentials.</summary>
    public string ToText() => Kind == DirectSourceKind.Path && Subdirectory is null && Hashes is null ? Location + (IsEditable ? " (editable)" : "") : (this with { Location = Clean }).ToString();

    /// <summary>A folder inside as the standard writes it: with slashes, null for the top.</summary>
    internal static string? Inner(string? subdirectory)
    {
        var inner = subdirectory?.Replace('\\', '/').Trim('/');
        return inner is null or "" or "." ? null : inner.StartsWith("./", StringComparison.Ordinal) ? Inner(inner[2..]) : inner;
    }
}
