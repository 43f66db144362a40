using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Requirements;

/// <summary>Cuts a requirement into its parts, from left to right.</summary>
internal static class RequirementParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Requirement? requirement, [NotNullWhen(false)] out string? reason)
    {
        requirement = null;
        var rest = text.AsSpan().Trim(" \t");
        var end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '_' or '.'))
            end++;
        if (!PackageName.TryParse(rest[..end], out var name, out reason))
            return Fail(text, rest.IsEmpty ? "it is empty" : end == 0 ? "a name is expected first" : $"'{rest[..end]}' is not a name", out reason);
        rest = rest[end..].TrimStart(" \t");

        if (!TryExtras(ref rest, out var extras))
            return Fail(text, "extras are names with commas between them, in [ ]", out reason);
        rest = rest.TrimStart(" \t");

        ReadOnlySpan<char> markerText;
        var specifiers = VersionSpecifierSet.Any;
        string? url = null;
        if (rest.StartsWith('@'))
        {
            rest = rest[1..].TrimStart(" \t");
            var space = rest.IndexOfAny(" \t");
            url = (space < 0 ? rest : rest[..space]).ToString();
            markerText = space < 0 ? [] : rest[space..].TrimStart(" \t");
            if (url.Length == 0)
                return Fail(text, "a URL is expected behind '@'", out reason);
        }
        else
        {
            var semicolon = rest.IndexOf(';');
            markerText = semicolon < 0 ? [] : rest[semicolon..];
            var what = (semicolon < 0 ? rest : rest[..semicolon]).Trim(" \t");
            if (!TrySpecifiers(what, out var found, out var problem))
                return Fail(text, problem, out reason);
            specifiers = found;
        }

        Marker? marker = null;
        if (markerText.StartsWith(';'))
        {
            if (!Marker.TryParse(markerText[1..].ToString(), out marker, out reason))
                return false;
        }
        else if (!markerText.IsEmpty)
            return Fail(text, "behind the URL only a marker may follow, after a space and ';'", out reason);
        requirement = new Requirement(name, extras, specifiers, url, marker);
        reason = null;
        return true;
    }

    private static bool TryExtras(ref ReadOnlySpan<char> rest, out PackageName[] extras)
    {
        extras = [];
        if (!rest.StartsWith('['))
            return true;
        var close = rest.IndexOf(']');
        if (close < 0)
            return false;
        var inside = rest[1..close].Trim(" \t");
        rest = rest[(close + 1)..];
        if (inside.IsEmpty)
            return true;
        var names = new SortedSet<PackageName>();
        foreach (var part in inside.Split(','))
        {
            if (!PackageName.TryParse(inside[part].Trim(" \t"), out var extra, out _))
                return false;
            names.Add(extra);
        }
        extras = [.. names];
        return true;
    }

    private static bool TrySpecifiers(ReadOnlySpan<char> text, [NotNullWhen(true)] out VersionSpecifierSet? specifiers, [NotNullWhen(false)] out string? problem)
    {
        specifiers = null;
        problem = null;
        if (text.StartsWith('('))
        {
            if (!text.EndsWith(')'))
                problem = "')' is missing";
            else
                text = text[1..^1].Trim(" \t");
        }
        if (text.StartsWith(',') || HasEmptyClause(text))
            problem ??= "a specifier is missing before a comma";
        if (problem is null && VersionSpecifierSet.TryParse(text, out specifiers, out problem))
            return true;
        problem = problem!.TrimEnd('.');
        return false;
    }

    /// <summary>A comma at the end is the field's habit; two in a row are a mistake.</summary>
    private static bool HasEmptyClause(ReadOnlySpan<char> text)
    {
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ',')
                continue;
            if (last >= 0 && text[(last + 1)..i].IsWhiteSpace())
                return true;
            last = i;
        }
        return false;
    }

    // What somebody put together by a program can be of any length.
    private static string Shown(string text) => text.Length > 200 ? text[..200] + "…" : text;

    private static bool Fail(string text, string what, out string reason)
    {
        reason = $"'{Shown(text)}' is not a requirement: {what}.";
        return false;
    }
}
