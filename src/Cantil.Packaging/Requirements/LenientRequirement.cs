using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Requirements;

/// <summary>
/// Reads requirements and specifiers out of published metadata, which nobody can correct any more. What is right is read as it is; where a text
/// is not, the mistakes that are known from real packages are repaired one kind after the other: missing, doubled and trailing commas,
/// <c>&gt;=1.0.*</c>, <c>!=3.0*</c>, <c>!=~5.0</c>, <c>&gt;dev</c>, <c>1.0a1.0</c>, quotation marks around versions.
/// </summary>
public static class LenientRequirement
{
    /// <summary>Reads a requirement.</summary>
    /// <param name="text">The text.</param>
    /// <param name="requirement">What was read.</param>
    /// <param name="repair">A sentence about what had to be repaired; null where nothing had.</param>
    /// <param name="reason">Why the text is no requirement, as it was written.</param>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Requirement? requirement, out string? repair, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        repair = null;
        if (Requirement.TryParse(text, out requirement, out reason))
            return true;
        var end = text.IndexOf(';');
        var marker = end < 0 ? "" : text[end..];
        var repaired = end < 0 ? text : text[..end];
        if (repaired.Contains('@'))
            return false;
        for (var i = 0; i < RequirementRepair.Count; i++)
        {
            var next = RequirementRepair.Apply(i, repaired);
            if (next == repaired)
                continue;
            repaired = next;
            if (!Requirement.TryParse(repaired + marker, out requirement, out _))
                continue;
            repair = $"'{text}' was read as '{requirement}': {RequirementRepair.InWords(i)}.";
            reason = null;
            return true;
        }
        return false;
    }

    /// <summary>Reads specifiers, such as those of <c>Requires-Python</c>.</summary>
    /// <inheritdoc cref="TryParse"/>
    /// <param name="specifiers">What was read.</param>
    public static bool TryParseSpecifiers(
        string text, [NotNullWhen(true)] out VersionSpecifierSet? specifiers, out string? repair, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        repair = null;
        if (VersionSpecifierSet.TryParse(text, out specifiers, out reason))
            return true;
        var repaired = text;
        for (var i = 0; i < RequirementRepair.Count; i++)
        {
            var next = RequirementRepair.Apply(i, repaired);
            if (next == repaired)
                continue;
            repaired = next;
            if (!VersionSpecifierSet.TryParse(repaired, out specifiers, out _))
                continue;
            repair = $"'{text}' was read as '{specifiers}': {RequirementRepair.InWords(i)}.";
            reason = null;
            return true;
        }
        return false;
    }
}
