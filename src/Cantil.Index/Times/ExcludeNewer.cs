using Cantil.Packaging.Names;

namespace Cantil.Index.Times;

/// <summary>Which uploads are too new: one bound for all packages, and others for some. Immutable.</summary>
public sealed class ExcludeNewer
{
    private readonly Dictionary<PackageName, ExcludeNewerValue?> _packages;

    /// <param name="general">For all packages; null for none.</param>
    /// <param name="packages">For some packages; null for those that no bound holds for.</param>
    public ExcludeNewer(ExcludeNewerValue? general, IEnumerable<KeyValuePair<PackageName, ExcludeNewerValue?>> packages)
    {
        ArgumentNullException.ThrowIfNull(packages);
        General = general;
        _packages = [];
        foreach (var (name, value) in packages)
            _packages[name] = value;
    }

    /// <summary>No bounds.</summary>
    public static ExcludeNewer None { get; } = new(null, []);

    public ExcludeNewerValue? General { get; }

    /// <summary>The bound of a package, or null.</summary>
    /// <param name="package">The package.</param>
    /// <param name="ofIndex">The bound of the index that it comes from: nearer than the general one, not than the package's own.</param>
    public ExcludeNewerValue? For(PackageName package, ExcludeNewerValue? ofIndex = null) =>
        _packages.TryGetValue(package, out var value) ? value : ofIndex ?? General;
}
