using Cantil.Index.Sources;

namespace Cantil.Index.Configuration;

/// <summary>Puts the places of settings together.</summary>
public static class IndexLayers
{
    /// <summary>
    /// All indexes in the order in which they are asked: those of the nearest place first, the default last; where no place has a default and none stops the search,
    /// it is the one that everybody has. An address or a name that stands in two places counts once, where it is nearest.
    /// </summary>
    /// <param name="layers">The nearest first.</param>
    public static IReadOnlyList<IndexLocation> Combine(params ReadOnlySpan<IndexLayer> layers)
    {
        var indexes = new List<IndexLocation>();
        IndexLocation? last = null;
        var isOpen = true;
        foreach (var layer in layers)
        {
            isOpen &= !layer.IsAlone;
            foreach (var index in layer.Indexes)
            {
                if (!isOpen && index.Format == IndexFormat.Simple)
                    continue;
                if (index is { IsDefault: true, IsExplicit: false })
                    last ??= index;
                else if (!indexes.Exists(known => IsSame(known, index)))
                    indexes.Add(index);
            }
        }
        if (last is null && isOpen)
            last = IndexLocation.Parse(IndexLocation.DefaultAddress, "/") with { IsDefault = true };
        if (last is not null && !indexes.Exists(known => known.Url == last.Url && !known.IsExplicit && known.Format == last.Format))
            indexes.Add(last);
        return indexes;
    }

    private static bool IsSame(IndexLocation known, IndexLocation index) =>
        (known.Url == index.Url && known.Format == index.Format && known.IsExplicit == index.IsExplicit && (known.Name is null || index.Name is null)) ||
        (known.Name is not null && known.Name == index.Name);
}
