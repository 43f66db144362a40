namespace Cantil.Linter.Engine;

/// <summary>The order in which findings are shown: by where they start, then by code; syntax errors come first.</summary>
internal static class FindingOrder
{
    public static void Sort(List<Finding> findings) => findings.Sort(static (a, b) =>
    {
        var order = a.Range.Start.CompareTo(b.Range.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule?.Code, b.Rule?.Code);
        if (order == 0)
            order = a.Range.End.CompareTo(b.Range.End);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    });
}
