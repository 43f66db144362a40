using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Resolver.Packages;

/// <summary>What a marker says once it is known which one extra is asked for (PEP 508, "extra").</summary>
internal static class ExtraMarkers
{
    /// <summary>Without an extra, or what an extra adds to that.</summary>
    public static MarkerTree Of(Marker? marker, PackageName? extra)
    {
        if (marker is null)
            return extra is null ? MarkerTree.True : MarkerTree.False;
        var names = new List<string>();
        Collect(marker, names);
        if (names.Count == 0)
            return extra is null ? MarkerTree.From(marker) : MarkerTree.False;
        if (extra is { } asked && !names.Contains(asked.Value))
            return MarkerTree.False;
        var tree = MarkerTree.From(marker);
        foreach (var text in names)
            if (PackageName.TryParse(text, out var name, out _))
                tree = tree.WithExtra(name, extra is { } chosen && chosen == name);
        return tree;
    }

    private static void Collect(Marker marker, List<string> names)
    {
        switch (marker)
        {
            case MarkerAll all:
                foreach (var part in all.Parts)
                    Collect(part, names);
                break;
            case MarkerAny any:
                foreach (var part in any.Parts)
                    Collect(part, names);
                break;
            case MarkerComparison { Left.Variable: MarkerVariable.Extra } left:
                Add(left.Right.Literal, names);
                break;
            case MarkerComparison { Right.Variable: MarkerVariable.Extra } right:
                Add(right.Left.Literal, names);
                break;
        }
    }

    private static void Add(string text, List<string> names)
    {
        var name = PackageName.Normalize(text);
        if (!names.Contains(name))
            names.Add(name);
    }
}
