using System.Runtime.InteropServices;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// Diagrams that branch by versions. <c>python_version</c> is the beginning of <c>python_full_version</c>, so that both are ranges of
/// the latter. The caller holds <see cref="DiagramTable.Gate"/>.
/// </summary>
internal static class VersionDiagrams
{
    /// <summary>The variable of a marker variable whose values are versions.</summary>
    public static DiagramVariable Variable(MarkerVariable variable) => DiagramTable.Variable(
        DiagramVariableKind.Version, variable == MarkerVariable.PythonVersion ? MarkerVariable.PythonFullVersion : variable);

    /// <summary>The diagram that holds where a version is within a range.</summary>
    public static int Within(MarkerVariable variable, VersionRange range)
    {
        var length = Length(variable);
        var cuts = new List<PackageVersion>(range.Bounds.Length);
        var children = new List<int>(range.Bounds.Length + 1);
        var inside = range.StartsInside;
        foreach (var bound in range.Bounds)
        {
            if (ReleaseCuts.Above(bound, length) is not { } cut)
                break;
            // Where two bounds have no release between them, the later one counts.
            if (cuts.Count > 0 ? cuts[^1] != cut : cut != ReleaseCuts.Create(0, 0, 0))
            {
                cuts.Add(cut);
                children.Add(inside ? DiagramTable.True : DiagramTable.False);
            }
            inside = !inside;
        }
        children.Add(inside ? DiagramTable.True : DiagramTable.False);
        return DiagramTable.MakeVersion(Variable(variable), CollectionsMarshal.AsSpan(cuts), CollectionsMarshal.AsSpan(children));
    }

    /// <summary>The versions whose text is a part of the literal: <c>python_version in '3.10 3.11'</c> (3.1 is among them).</summary>
    public static int In(MarkerVariable variable, string literal)
    {
        var any = DiagramTable.False;
        for (var start = 0; start < literal.Length; start++)
        {
            if (!char.IsAsciiDigit(literal[start]))
                continue;
            for (var end = start + 1; end <= literal.Length && (char.IsAsciiDigit(literal[end - 1]) || literal[end - 1] == '.'); end++)
            {
                if (literal.AsSpan(start, end - start).Count('.') >= ReleaseCuts.Full)
                    break;
                any = DiagramOperations.Or(any, Spelled(variable, literal[start..end]));
            }
        }
        return any;
    }

    /// <summary>The one version that an interpreter spells so, if there is one: <c>3.10</c> for <c>python_version</c>, else <c>3.10.4</c>.</summary>
    public static int Spelled(MarkerVariable variable, string text) =>
        PackageVersion.TryParse(text, out var version) && version.ReleaseLength == Length(variable) && text == version.ToString()
            ? Within(variable, VersionRange.Exactly(version))
            : DiagramTable.False;

    private static int Length(MarkerVariable variable) => variable == MarkerVariable.PythonVersion ? 2 : ReleaseCuts.Full;

    /// <summary>The range of a diagram that branches by one version variable alone.</summary>
    public static VersionRange ToRange(int handle)
    {
        if (DiagramTable.IsConstant(handle))
            return handle == DiagramTable.True ? VersionRange.Full : VersionRange.Empty;
        var node = DiagramTable.Node(handle);
        var bounds = new VersionBound[node.Cuts.Length];
        for (var i = 0; i < bounds.Length; i++)
            bounds[i] = node.Children[i] == DiagramTable.True ? VersionBound.BelowPreReleases(node.Cuts[i]) : VersionBound.Below(node.Cuts[i]);
        return VersionRange.Of(node.Children[0] == DiagramTable.True, bounds);
    }

    /// <summary>The smallest set of versions of the interpreter that a diagram allows, as a diagram.</summary>
    public static int Project(int handle) => DiagramOperations.Rebuild(handle, [], static (node, children) =>
        node.Variable is { Kind: DiagramVariableKind.Version, Variable: MarkerVariable.PythonFullVersion } ? null : DiagramOperations.Any(children));

    /// <summary>
    /// A diagram in which the versions outside of a range go the way of their neighbours inside; outside it then says nothing. What comes
    /// below the first version inside goes its way, all other gaps that of what is below them.
    /// </summary>
    public static int Assume(int handle, int range)
    {
        if (DiagramTable.IsConstant(range))
            return handle;
        var inside = DiagramTable.Node(range);
        return DiagramOperations.Rebuild(handle, [], (node, children) =>
            node.Variable == inside.Variable ? Assume(node, children, inside) : null);
    }

    private static int Assume(DiagramNode node, int[] children, DiagramNode inside)
    {
        var cuts = new List<PackageVersion>();
        var kept = new List<int>();
        int i = 0, j = 0;
        while (true)
        {
            if (inside.Children[j] == DiagramTable.True)
                kept.Add(children[i]);
            else
                kept.Add(kept.Count > 0 ? kept[^1] : -1);
            if (i == node.Cuts.Length && j == inside.Cuts.Length)
                break;
            var order = i == node.Cuts.Length ? 1 : j == inside.Cuts.Length ? -1 : node.Cuts[i].CompareTo(inside.Cuts[j]);
            cuts.Add(order <= 0 ? node.Cuts[i] : inside.Cuts[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        for (var k = kept.Count - 2; k >= 0; k--)
            if (kept[k] < 0)
                kept[k] = kept[k + 1];
        return DiagramTable.MakeVersion(node.Variable, CollectionsMarshal.AsSpan(cuts), CollectionsMarshal.AsSpan(kept));
    }
}
