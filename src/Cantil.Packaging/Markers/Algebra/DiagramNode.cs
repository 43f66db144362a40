using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>A node of a diagram. All of its branches lead to nodes of later variables, and two neighbours never to the same.</summary>
internal sealed class DiagramNode(DiagramVariable variable, PackageVersion[] cuts, string[] values, int[] children, uint texts)
{
    public DiagramVariable Variable { get; } = variable;

    /// <summary>For versions: where the branches part, ascending. Branch <c>i</c> ends below cut <c>i</c>; there is one branch more.</summary>
    public PackageVersion[] Cuts { get; } = cuts;

    /// <summary>For texts: the values with a branch of their own, ascending; the last branch is that of all others.</summary>
    public string[] Values { get; } = values;

    /// <summary>The branches. Of a flag the first is where it holds.</summary>
    public int[] Children { get; } = children;

    /// <summary>The variables (a bit each) whose text is asked for below or here by a flag.</summary>
    public uint Texts { get; } = texts;

    public int Else => Children[^1];

    public int ChildOf(string value) => Array.BinarySearch(Values, value, StringComparer.Ordinal) is >= 0 and var index ? Children[index] : Else;

    public int ChildOf(PackageVersion version) => Children[BranchOf(version)];

    /// <summary>Which branch a version takes.</summary>
    public int BranchOf(PackageVersion version)
    {
        var index = Array.BinarySearch(Cuts, version);
        return index >= 0 ? index + 1 : ~index;
    }
}
