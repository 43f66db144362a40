using Cantil.Foundation.Caching;
using Cantil.Index.Authentication;
using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Metadata;
using Cantil.Index.Sources;
using Cantil.Index.Times;
using Cantil.Packaging.Requirements;

namespace Cantil.Index;

/// <summary>What an <see cref="IndexClient"/> works with. Immutable; everything of the machine comes in here.</summary>
public sealed record IndexSettings
{
    /// <summary>The clock, and the zone of dates that do not say theirs.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Reads an environment variable: credentials, places of files.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The indexes, first the one that is asked first; flat ones (<c>--find-links</c>) may stand anywhere.</summary>
    public IReadOnlyList<IndexLocation> Indexes { get; init; } = [];

    public IndexStrategy Strategy { get; init; }

    public ExcludeNewer ExcludeNewer { get; init; } = ExcludeNewer.None;

    /// <summary>Whether the network may not be used: what is in the cache has to do, fresh or not.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Where answers are kept; null for nowhere.</summary>
    public CacheDirectory? Cache { get; init; }

    public RefreshPolicy Refresh { get; init; } = RefreshPolicy.None;

    public HttpSettings Http { get; init; } = new();

    /// <summary>Null where there is none.</summary>
    public IKeyring? Keyring { get; init; }

    /// <summary>Null where nobody builds: then a release whose metadata only a build can tell is an error.</summary>
    public ISourceMetadataBuilder? Builder { get; init; }

    /// <summary>Bounds on what a builder installs for building.</summary>
    public IReadOnlyList<Requirement> BuildConstraints { get; init; } = [];
}
