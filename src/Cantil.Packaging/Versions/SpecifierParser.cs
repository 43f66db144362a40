using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Versions;

/// <summary>Reads clauses of version specifiers.</summary>
internal static class SpecifierParser
{
    public static bool TryParse(ReadOnlySpan<char> text, out VersionSpecifier specifier, [NotNullWhen(false)] out string? reason)
    {
        specifier = default;
        text = text.Trim();
        if (!TryOperator(text, out var op, out var length))
        {
            reason = $"'{text}' does not begin with one of ~=, ==, !=, <=, >=, <, >, ===.";
            return false;
        }
        var version = text[length..].Trim();
        if (op == SpecifierOperator.Arbitrary)
            return TryArbitrary(text, version, out specifier, out reason);

        var isPrefix = version.EndsWith(".*");
        if (!PackageVersion.TryParse(isPrefix ? version[..^2] : version, out var parsed, out reason))
            return false;
        if (version.Length > 0 && isPrefix && char.IsWhiteSpace(version[^3]))
            reason = $"'{text}': there is space in the version.";
        else if (isPrefix && op is not (SpecifierOperator.Equal or SpecifierOperator.NotEqual))
            reason = $"'{text}': '.*' goes with == and != only.";
        else if (isPrefix && (parsed.IsPreRelease || parsed.IsPostRelease || parsed.Local is not null))
            reason = $"'{text}': '.*' follows release numbers only.";
        else if (parsed.Local is not null && op is not (SpecifierOperator.Equal or SpecifierOperator.NotEqual))
            reason = $"'{text}': a local label goes with == and != only.";
        else if (op == SpecifierOperator.Compatible && parsed.ReleaseLength == 1)
            reason = $"'{text}': ~= needs at least two release numbers.";
        if (reason is not null)
            return false;
        specifier = new VersionSpecifier(op, parsed, isPrefix);
        return true;
    }

    /// <summary>The operator that a text begins with, the longest.</summary>
    public static bool TryOperator(ReadOnlySpan<char> text, out SpecifierOperator op, out int length)
    {
        char first = text.Length > 0 ? text[0] : '\0', second = text.Length > 1 ? text[1] : '\0';
        var isEqual = second == '=';
        (op, length) = first switch
        {
            '=' when isEqual => text.Length > 2 && text[2] == '=' ? (SpecifierOperator.Arbitrary, 3) : (SpecifierOperator.Equal, 2),
            '~' when isEqual => (SpecifierOperator.Compatible, 2),
            '!' when isEqual => (SpecifierOperator.NotEqual, 2),
            '<' => isEqual ? (SpecifierOperator.LessOrEqual, 2) : (SpecifierOperator.Less, 1),
            '>' => isEqual ? (SpecifierOperator.GreaterOrEqual, 2) : (SpecifierOperator.Greater, 1),
            _ => (default, 0),
        };
        return length > 0;
    }

    private static bool TryArbitrary(
        ReadOnlySpan<char> text, ReadOnlySpan<char> version, out VersionSpecifier specifier, [NotNullWhen(false)] out string? reason)
    {
        specifier = default;
        reason = version.IsEmpty ? $"'{text}': a text is missing behind ===." : null;
        foreach (var c in version)
            if (c is ';' or ')' || char.IsWhiteSpace(c))
                reason = $"'{text}': the text behind === has space, ';' or ')' in it.";
        if (reason is not null)
            return false;
        specifier = new VersionSpecifier(version.ToString());
        return true;
    }
}
