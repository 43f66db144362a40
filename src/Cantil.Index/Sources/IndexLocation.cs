using Cantil.Index.Authentication;
using Cantil.Index.Times;
using Cantil.Packaging.Names;

namespace Cantil.Index.Sources;

/// <summary>An index: where it is and how it is asked. The address is kept apart from credentials, so that nothing prints them. Immutable; compared by what it says.</summary>
public sealed record IndexLocation
{
    /// <summary>Where Python's packages are when nobody says otherwise.</summary>
    public const string DefaultAddress = "https://pypi.org/simple/";

    private IndexLocation(Uri url, Credentials? credentials) => (Url, Credentials) = (url, credentials);

    /// <summary>Without credentials.</summary>
    public Uri Url { get; }

    /// <summary>Those that stood in the address.</summary>
    internal Credentials? Credentials { get; }

    /// <summary>For pins (<c>index = "name"</c>) and for variables with credentials; null where it has none.</summary>
    public string? Name { get; init; }

    public IndexFormat Format { get; init; }

    /// <summary>Whether it is the one that comes last, in the place of the default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is asked only for the packages that are pinned to it.</summary>
    public bool IsExplicit { get; init; }

    public AuthenticationPolicy Authenticate { get; init; }

    /// <summary>Statuses that mean, like 404, that a project is not there.</summary>
    public IReadOnlyList<int> IgnoredStatuses { get; init; } = [];

    /// <summary>What stands in for the <c>Cache-Control</c> of its pages.</summary>
    public string? PageCacheControl { get; init; }

    /// <summary>What stands in for the <c>Cache-Control</c> of its files and their metadata.</summary>
    public string? FileCacheControl { get; init; }

    /// <summary>Its own bound on upload times, before the general one; null where it has none.</summary>
    public ExcludeNewerValue? ExcludeNewer { get; init; }

    /// <summary>Reads an address: a URL, or a path.</summary>
    /// <param name="text">With credentials, if need be.</param>
    /// <param name="folder">What a relative path is relative to, absolute.</param>
    /// <exception cref="IndexException">It is neither.</exception>
    public static IndexLocation Parse(string text, string folder)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folder);
        var url = ToUrl(text.Trim(), folder);
        return new IndexLocation(Addresses.WithoutCredentials(url), Cantil.Index.Authentication.Credentials.From(url));
    }

    /// <summary>The place of a file that no index lists.</summary>
    internal static IndexLocation Of(Uri url) => new(Addresses.WithoutCredentials(url), null) { Format = IndexFormat.Flat };

    /// <summary>The address of a project's page (PEP 503: the normal name and a slash).</summary>
    public Uri PageOf(PackageName project)
    {
        var builder = new UriBuilder(Url);
        builder.Path = $"{builder.Path.TrimEnd('/')}/{project.Value}/";
        return builder.Uri;
    }

    /// <summary>The address for people: without credentials.</summary>
    public override string ToString() => Addresses.Show(Url);

    private static Uri ToUrl(string text, string folder)
    {
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https" or "file"))
                throw new IndexException(IndexProblem.BadSetting, "The address of an index is neither http://, https:// nor file:// with a host or a path.", "write it as https://index.example/simple/");
            return url;
        }
        if (text.Length == 0)
            throw new IndexException(IndexProblem.BadSetting, "The address of an index is empty.", "write it as https://index.example/simple/");
        return Addresses.OfPath(Path.GetFullPath(Path.Combine(folder, text)));
    }
}
