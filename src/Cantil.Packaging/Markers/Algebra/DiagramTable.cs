using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// All nodes of the process, each once. Who makes nodes holds <see cref="Gate"/>; who reads them needs no lock, because a node never
/// changes and a handle is only known once its node is in place.
/// </summary>
internal static class DiagramTable
{
    /// <summary>The diagram that always holds.</summary>
    public const int True = 0;

    /// <summary>The diagram that never holds.</summary>
    public const int False = 1;

    private static readonly Dictionary<DiagramNode, int> s_handles = new(new DiagramNodeComparer());
    private static readonly Dictionary<(DiagramVariableKind, MarkerVariable, string), DiagramVariable> s_variables = [];
    private static volatile DiagramNode[] s_nodes = new DiagramNode[1024];
    private static int s_count = 2;

    public static Lock Gate { get; } = new();

    /// <summary>The node of a handle that is neither <see cref="True"/> nor <see cref="False"/>.</summary>
    public static DiagramNode Node(int handle) => s_nodes[handle];

    public static bool IsConstant(int handle) => handle <= False;

    public static DiagramVariable Variable(DiagramVariableKind kind, MarkerVariable variable, string text = "", MarkerComparison? comparison = null)
    {
        if (!s_variables.TryGetValue((kind, variable, text), out var found))
            s_variables.Add((kind, variable, text), found = new DiagramVariable(kind, variable, text, comparison));
        return found;
    }

    /// <summary>A node that branches at cuts; branches that lead to the same become one.</summary>
    public static int MakeVersion(DiagramVariable variable, ReadOnlySpan<PackageVersion> cuts, ReadOnlySpan<int> children)
    {
        var keptCuts = new PackageVersion[cuts.Length];
        var kept = new int[children.Length];
        var count = 0;
        kept[0] = children[0];
        for (var i = 0; i < cuts.Length; i++)
            if (children[i + 1] != kept[count])
            {
                keptCuts[count++] = cuts[i];
                kept[count] = children[i + 1];
            }
        return count == 0 ? kept[0] : Add(variable, keptCuts[..count], [], kept[..(count + 1)]);
    }

    /// <summary>A node that branches by values, the last branch for all others. What is known of a value is known below its branch.</summary>
    public static int MakeText(DiagramVariable variable, ReadOnlySpan<string> values, ReadOnlySpan<int> children)
    {
        var keptValues = new string[values.Length];
        var kept = new int[children.Length];
        var count = 0;
        var rest = children[^1];
        for (var i = 0; i < values.Length; i++)
        {
            int child = PlatformFacts.Possible(variable, values[i], children[i]), other = PlatformFacts.Possible(variable, values[i], rest);
            child = DiagramOperations.KnowText(child, variable.Variable, values[i]);
            if (child == DiagramOperations.KnowText(other, variable.Variable, values[i]))
                continue;
            keptValues[count] = values[i];
            kept[count++] = child;
        }
        kept[count] = rest;
        return count == 0 ? rest : Add(variable, [], keptValues[..count], kept[..(count + 1)]);
    }

    public static int MakeFlag(DiagramVariable variable, int holds, int not) => holds == not ? holds : Add(variable, [], [], [holds, not]);

    /// <summary>The same node with other branches.</summary>
    public static int Make(DiagramNode like, ReadOnlySpan<int> children) =>
        like.Variable.IsFlag ? MakeFlag(like.Variable, children[0], children[1])
        : like.Variable.Kind == DiagramVariableKind.Version ? MakeVersion(like.Variable, like.Cuts, children)
        : MakeText(like.Variable, like.Values, children);

    /// <summary>The variables whose text is asked for in a diagram.</summary>
    public static uint Texts(int handle) => IsConstant(handle) ? 0 : Node(handle).Texts;

    private static int Add(DiagramVariable variable, PackageVersion[] cuts, string[] values, int[] children)
    {
        var texts = variable.Kind is DiagramVariableKind.PartOf or DiagramVariableKind.Contains ? 1u << (int)variable.Variable : 0;
        foreach (var child in children)
            texts |= Texts(child);
        var node = new DiagramNode(variable, cuts, values, children, texts);
        if (s_handles.TryGetValue(node, out var handle))
            return handle;
        if (s_count == s_nodes.Length)
        {
            var larger = new DiagramNode[s_count * 2];
            s_nodes.CopyTo(larger);
            s_nodes = larger;
        }
        s_nodes[s_count] = node;
        s_handles.Add(node, s_count);
        return s_count++;
    }
}
