namespace Cantil.Syntax.Reading;

/// <summary>Names of encodings as CPython compares them.</summary>
internal static class EncodingName
{
    /// <summary>
    /// The tokenizer's own short list: spellings of UTF-8 and Latin-1 that Emacs adds a line ending to, such as
    /// <c>utf-8-unix</c>; other names are as they are.
    /// </summary>
    public static string Simplify(string name)
    {
        var start = name[..Math.Min(12, name.Length)].ToLowerInvariant().Replace('_', '-');
        if (Is(start, "utf-8"))
            return "utf-8";
        return Is(start, "latin-1") || Is(start, "iso-8859-1") || Is(start, "iso-latin-1") ? "iso-8859-1" : name;
    }

    /// <summary>As a key of <see cref="EncodingTables"/>: runs of what is no letter, digit or point become an underscore.</summary>
    public static string Normalize(string name)
    {
        var normal = new char[name.Length];
        var length = 0;
        var gap = false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '.')
            {
                gap = length > 0;
                continue;
            }
            if (gap)
                normal[length++] = '_';
            gap = false;
            normal[length++] = char.ToLowerInvariant(c);
        }
        return new string(normal, 0, length);
    }

    private static bool Is(string start, string name) =>
        start.StartsWith(name, StringComparison.Ordinal) && (start.Length == name.Length || start[name.Length] == '-');
}
