using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Packages;

/// <summary>
/// The Pythons that a candidate supports, as a marker. Only the lower bound counts: an upper one says what was known at the time of the release,
/// and taking it at its word leads to older releases that forgot it.
/// </summary>
internal sealed class PythonBounds
{
    private readonly Dictionary<VersionSpecifierSet, MarkerTree> _known = [];

    public MarkerTree Of(VersionSpecifierSet? requiresPython)
    {
        if (requiresPython is null || requiresPython.Clauses.IsEmpty)
            return MarkerTree.True;
        if (_known.TryGetValue(requiresPython, out var marker))
            return marker;
        var range = VersionRange.Full;
        foreach (var clause in requiresPython.Clauses)
            range = range.Intersect(Lower(clause));
        marker = MarkerTree.FromPython(range);
        _known.Add(requiresPython, marker);
        return marker;
    }

    private static VersionRange Lower(VersionSpecifier clause) => clause.Operator switch
    {
        SpecifierOperator.GreaterOrEqual or SpecifierOperator.Greater => clause.ToRange(),
        SpecifierOperator.Equal or SpecifierOperator.Compatible => VersionSpecifier.Parse(">=" + clause.Version).ToRange(),
        _ => VersionRange.Full,
    };
}
