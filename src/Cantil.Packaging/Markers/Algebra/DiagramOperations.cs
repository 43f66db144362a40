using System.Runtime.InteropServices;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>The operations on diagrams, each remembered. The caller holds <see cref="DiagramTable.Gate"/>.</summary>
internal static class DiagramOperations
{
    /// <summary>Above this many remembered results all are forgotten.</summary>
    private const int MaxRemembered = 1 << 20;

    private static readonly Dictionary<ulong, int> s_and = [];
    private static readonly Dictionary<ulong, int> s_or = [];
    private static readonly Dictionary<int, int> s_not = [];

    public static int And(int left, int right) => Join(left, right, DiagramTable.True, DiagramTable.False, s_and);

    public static int Or(int left, int right) => Join(left, right, DiagramTable.False, DiagramTable.True, s_or);

    public static int Not(int handle)
    {
        if (DiagramTable.IsConstant(handle))
            return 1 - handle;
        if (s_not.TryGetValue(handle, out var known))
            return known;
        var node = DiagramTable.Node(handle);
        var children = new int[node.Children.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = Not(node.Children[i]);
        var result = DiagramTable.Make(node, children);
        s_not[handle] = result;
        s_not[result] = handle;
        return result;
    }

    /// <summary>Whether the left one never holds without the right one.</summary>
    public static bool Implies(int left, int right) => And(left, Not(right)) == DiagramTable.False;

    private static int Join(int left, int right, int neutral, int absorbing, Dictionary<ulong, int> results)
    {
        if (left == right || right == neutral || left == absorbing)
            return left;
        if (left == neutral || right == absorbing)
            return right;
        if (left > right)
            (left, right) = (right, left);
        var key = ((ulong)left << 32) | (uint)right;
        if (results.TryGetValue(key, out var known))
            return known;
        if (results.Count > MaxRemembered)
            results.Clear();
        DiagramNode x = DiagramTable.Node(left), y = DiagramTable.Node(right);
        var order = x.Variable.CompareTo(y.Variable);
        var result = order < 0 ? JoinBelow(x, right, neutral, absorbing, results)
            : order > 0 ? JoinBelow(y, left, neutral, absorbing, results)
            : x.Variable.IsFlag ? DiagramTable.MakeFlag(
                x.Variable, Join(x.Children[0], y.Children[0], neutral, absorbing, results), Join(x.Children[1], y.Children[1], neutral, absorbing, results))
            : x.Variable.Kind == DiagramVariableKind.Version ? JoinVersions(x, y, neutral, absorbing, results)
            : JoinTexts(x, y, neutral, absorbing, results);
        results[key] = result;
        return result;
    }

    private static int JoinBelow(DiagramNode upper, int lower, int neutral, int absorbing, Dictionary<ulong, int> results)
    {
        var children = new int[upper.Children.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = Join(upper.Children[i], lower, neutral, absorbing, results);
        return DiagramTable.Make(upper, children);
    }

    private static int JoinVersions(DiagramNode x, DiagramNode y, int neutral, int absorbing, Dictionary<ulong, int> results)
    {
        var cuts = new List<PackageVersion>(x.Cuts.Length + y.Cuts.Length);
        var children = new List<int>(cuts.Capacity + 1) { Join(x.Children[0], y.Children[0], neutral, absorbing, results) };
        int i = 0, j = 0;
        while (i < x.Cuts.Length || j < y.Cuts.Length)
        {
            var order = i == x.Cuts.Length ? 1 : j == y.Cuts.Length ? -1 : x.Cuts[i].CompareTo(y.Cuts[j]);
            cuts.Add(order <= 0 ? x.Cuts[i] : y.Cuts[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            children.Add(Join(x.Children[i], y.Children[j], neutral, absorbing, results));
        }
        return DiagramTable.MakeVersion(x.Variable, CollectionsMarshal.AsSpan(cuts), CollectionsMarshal.AsSpan(children));
    }

    private static int JoinTexts(DiagramNode x, DiagramNode y, int neutral, int absorbing, Dictionary<ulong, int> results)
    {
        var values = new List<string>(x.Values.Length + y.Values.Length);
        var children = new List<int>(values.Capacity + 1);
        int i = 0, j = 0;
        while (i < x.Values.Length || j < y.Values.Length)
        {
            var order = i == x.Values.Length ? 1 : j == y.Values.Length ? -1 : string.CompareOrdinal(x.Values[i], y.Values[j]);
            values.Add(order <= 0 ? x.Values[i] : y.Values[j]);
            children.Add(Join(order <= 0 ? x.Children[i] : x.Else, order >= 0 ? y.Children[j] : y.Else, neutral, absorbing, results));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        children.Add(Join(x.Else, y.Else, neutral, absorbing, results));
        return DiagramTable.MakeText(x.Variable, CollectionsMarshal.AsSpan(values), CollectionsMarshal.AsSpan(children));
    }

    /// <summary>A diagram in which what is asked about the text of a variable is answered for one value.</summary>
    public static int KnowText(int handle, MarkerVariable variable, string value) => (DiagramTable.Texts(handle) & (1u << (int)variable)) == 0
        ? handle
        : Rebuild(handle, [], (node, children) => node.Variable.Variable != variable ? null : node.Variable.Kind switch
        {
            DiagramVariableKind.PartOf => children[node.Variable.Text.Contains(value, StringComparison.Ordinal) ? 0 : 1],
            DiagramVariableKind.Contains => children[value.Contains(node.Variable.Text, StringComparison.Ordinal) ? 0 : 1],
            _ => null,
        });

    /// <summary>
    /// A diagram made anew from below: for each node <paramref name="replace"/> is asked with its new branches, and where it answers null the
    /// node stays.
    /// </summary>
    public static int Rebuild(int handle, Dictionary<int, int> done, Func<DiagramNode, int[], int?> replace)
    {
        if (DiagramTable.IsConstant(handle))
            return handle;
        if (done.TryGetValue(handle, out var known))
            return known;
        var node = DiagramTable.Node(handle);
        var children = new int[node.Children.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = Rebuild(node.Children[i], done, replace);
        var result = replace(node, children) ?? (children.AsSpan().SequenceEqual(node.Children) ? handle : DiagramTable.Make(node, children));
        done[handle] = result;
        return result;
    }

    /// <summary>What holds for one of the branches at least.</summary>
    public static int Any(ReadOnlySpan<int> parts) => JoinMany(parts, DiagramTable.False, DiagramTable.True, s_or);

    /// <summary>What holds for all of the parts.</summary>
    public static int All(ReadOnlySpan<int> parts) => JoinMany(parts, DiagramTable.True, DiagramTable.False, s_and);

    // By halves, so that thousands of small parts are not each joined to all that came before; those that begin alike stay together.
    private static int JoinMany(ReadOnlySpan<int> parts, int neutral, int absorbing, Dictionary<ulong, int> results)
    {
        if (parts.Length == 2)
            return Join(parts[0], parts[1], neutral, absorbing, results);
        var sorted = parts.ToArray();
        Array.Sort(sorted, CompareVariables);
        return JoinHalves(sorted, neutral, absorbing, results);
    }

    private static int JoinHalves(ReadOnlySpan<int> parts, int neutral, int absorbing, Dictionary<ulong, int> results) => parts.Length switch
    {
        0 => neutral,
        1 => parts[0],
        _ => Join(
            JoinHalves(parts[..(parts.Length / 2)], neutral, absorbing, results), JoinHalves(parts[(parts.Length / 2)..], neutral, absorbing, results),
            neutral, absorbing, results),
    };

    private static int CompareVariables(int left, int right) =>
        DiagramTable.IsConstant(left) || DiagramTable.IsConstant(right) ? DiagramTable.IsConstant(right).CompareTo(DiagramTable.IsConstant(left))
        : DiagramTable.Node(left).Variable.CompareTo(DiagramTable.Node(right).Variable);
}
