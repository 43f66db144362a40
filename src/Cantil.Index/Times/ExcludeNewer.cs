using Cantil.Packaging.Names;

namespace Cantil.Index.Times;

/// <summary>Which uploads are too new: one bound for all packages, and others for some. Immutable.</summary>
public sealed class ExcludeNewer
{
    // By text: tables over values of our own are compiled at run time.
    private readonly Dictionary<string, ExcludeNewerValue?> _packages;

    /// <param name="general">For all packages; null for none.</param>
    /// <param name="packages">For some packages; null for those that no bound holds for.</param>
    public ExcludeNewer(ExcludeNewerValue? general, IEnumerable<KeyValuePair<PackageName, ExcludeNewerValue?>> packages)
        : this(general)
    {
        ArgumentNullException.ThrowIfNull(packages);
        foreach (var (name, value) in packages)
            _packages[name.Value] = value;
    }

    /// <summary>One bound for all packages.</summary>
    public ExcludeNewer(ExcludeNewerValue? general) => (General, _packages) = (general, new Dictionary<string, ExcludeNewerValue?>(StringComparer.Ordinal));

    /// <summary>No bounds.</summary>
    public static ExcludeNewer None { get; } = new(null);

    public ExcludeNewerValue? General { get; }

    /// <summary>The bound of a package, or null.</summary>
    /// <param name="package">The package.</param>
    /// <param name="ofIndex">The bound of the index that it comes from: nearer than the general one, not than the package's own.</param>
    public ExcludeNewerValue? For(PackageName package, ExcludeNewerValue? ofIndex = null) =>
        _packages.TryGetValue(package.Value, out var value) ? value : ofIndex ?? General;
}
