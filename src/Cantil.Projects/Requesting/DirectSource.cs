using System.Text;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Requesting;

/// <summary>One place that holds one version of a package, as the key of a <see cref="PackageOrigin"/> spells it. Immutable.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Location">An absolute path, or a URL without its fragment and, of a repository, without <c>git+</c> and revision.</param>
public sealed record DirectSource(DirectSourceKind Kind, string Location)
{
    /// <summary>The commit, tag or branch of a repository; null for its default branch.</summary>
    public string? Revision { get; init; }

    /// <summary>The project's folder in it, or null.</summary>
    public string? Subdirectory { get; init; }

    public bool IsEditable { get; init; }

    /// <summary>What a source of the settings means.</summary>
    /// <param name="source">A source that is no index.</param>
    /// <param name="directory">The folder that a relative path starts from.</param>
    public static DirectSource From(SourceSetting source, string directory) => source.Kind switch
    {
        SourceKind.Git => Parse(source.Location.StartsWith("git+", StringComparison.Ordinal) ? source.Location : "git+" + source.Location) with
        {
            Revision = source.Revision,
            Subdirectory = source.Subdirectory,
        },
        SourceKind.Url => Parse(source.Location) with { Subdirectory = source.Subdirectory },
        _ => new DirectSource(DirectSourceKind.Path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(source.Location, directory)))
        {
            IsEditable = source.IsEditable, Subdirectory = source.Subdirectory,
        },
    };

    /// <summary>Reads the URL of a requirement, or what <see cref="ToString"/> wrote.</summary>
    public static DirectSource Parse(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (place, fragment) = hash < 0 ? (url, "") : (url[..hash], url[(hash + 1)..]);
        string? subdirectory = null;
        var isEditable = false;
        foreach (var part in fragment.Split('&'))
            if (part.StartsWith("subdirectory=", StringComparison.Ordinal))
                subdirectory = Uri.UnescapeDataString(part["subdirectory=".Length..]);
            else if (part == "editable=true")
                isEditable = true;
        if (place.StartsWith("git+", StringComparison.Ordinal))
        {
            var repository = place["git+".Length..];
            var path = repository.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? repository.IndexOf('/', scheme + 3) : 0;
            var at = repository.LastIndexOf('@');
            var hasRevision = path >= 0 && at > path;
            return new DirectSource(DirectSourceKind.Git, hasRevision ? repository[..at] : repository)
            {
                Revision = hasRevision ? repository[(at + 1)..] : null, Subdirectory = subdirectory,
            };
        }
        if (place.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(place, UriKind.Absolute, out var file) && file.IsFile)
            return new DirectSource(DirectSourceKind.Path, file.LocalPath) { Subdirectory = subdirectory, IsEditable = isEditable };
        return new DirectSource(DirectSourceKind.Url, url) { Subdirectory = subdirectory };
    }

    public PackageOrigin ToOrigin() => PackageOrigin.Direct(ToString());

    /// <summary>The form that <see cref="Parse"/> reads: a URL.</summary>
    public override string ToString()
    {
        if (Kind == DirectSourceKind.Url)
            return Subdirectory is null || Location.Contains("subdirectory=", StringComparison.Ordinal) ? Location : $"{Location}#subdirectory={Uri.EscapeDataString(Subdirectory)}";
        var text = new StringBuilder(Kind == DirectSourceKind.Git ? "git+" + Location : new Uri(Location).AbsoluteUri);
        if (Revision is not null)
            text.Append('@').Append(Revision);
        var separator = '#';
        if (Subdirectory is not null)
        {
            text.Append(separator).Append("subdirectory=").Append(Uri.EscapeDataString(Subdirectory));
            separator = '&';
        }
        if (IsEditable)
            text.Append(separator).Append("editable=true");
        return text.ToString();
    }
}
