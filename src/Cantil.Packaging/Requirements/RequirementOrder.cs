using Cantil.Packaging.Names;

namespace Cantil.Packaging.Requirements;

/// <summary>Where a new requirement goes in a list that somebody keeps sorted.</summary>
public static class RequirementOrder
{
    /// <summary>
    /// The index that a requirement is to be put in at: its place where the list is sorted by one of the orders that people use (by name or by the whole text, with or
    /// without regard to case), else the end.
    /// </summary>
    /// <param name="requirements">As they are written.</param>
    /// <param name="added">The new one.</param>
    public static int IndexFor(IReadOnlyList<string> requirements, string added)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        foreach (var order in (ReadOnlySpan<Comparison<string>>)[ByName, IgnoringCase, string.CompareOrdinal])
        {
            if (!IsSorted(requirements, order))
                continue;
            var index = 0;
            while (index < requirements.Count && order(requirements[index], added) <= 0)
                index++;
            return index;
        }
        return requirements.Count;
    }

    private static bool IsSorted(IReadOnlyList<string> requirements, Comparison<string> order)
    {
        for (var i = 1; i < requirements.Count; i++)
            if (order(requirements[i - 1], requirements[i]) > 0)
                return false;
        return true;
    }

    private static int ByName(string left, string right)
    {
        var order = string.CompareOrdinal(NameOf(left), NameOf(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static int IgnoringCase(string left, string right) => string.CompareOrdinal(left.ToLowerInvariant(), right.ToLowerInvariant());

    private static string NameOf(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
            end++;
        return PackageName.Normalize(text.AsSpan(0, end));
    }
}
