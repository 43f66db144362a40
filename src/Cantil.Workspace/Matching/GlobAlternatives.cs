namespace Cantil.Workspace.Matching;

/// <summary>Writes out the alternatives in the braces of a pattern: <c>a.{b,c}</c> is <c>a.b</c> and <c>a.c</c>.</summary>
internal static class GlobAlternatives
{
    /// <summary>A pattern with more is refused.</summary>
    public const int Maximum = 1000;

    /// <summary>The patterns without braces; null where braces do not pair or there are more than <see cref="Maximum"/>.</summary>
    public static List<string>? Expand(string pattern)
    {
        if (!pattern.AsSpan().ContainsAny('{', '}'))
            return [pattern];
        List<string> done = [];
        var open = new Stack<string>();
        open.Push(pattern);
        while (open.TryPop(out var next))
        {
            if (!FindFirst(next, out var start, out var end, out var commas))
                return null;
            if (start < 0)
            {
                done.Add(next);
                if (done.Count > Maximum)
                    return null;
                continue;
            }
            var from = start + 1;
            foreach (var comma in commas!)
            {
                open.Push(string.Concat(next.AsSpan(0, start), next.AsSpan(from, comma - from), next.AsSpan(end + 1)));
                from = comma + 1;
            }
            if (open.Count > Maximum)
                return null;
        }
        return done;
    }

    // The first pair of braces outside brackets and behind no backslash; the last of commas is the closing brace.
    private static bool FindFirst(string text, out int start, out int end, out List<int>? commas)
    {
        (start, end, commas) = (-1, -1, null);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    var close = text.IndexOf(']', Math.Min(i + 2, text.Length));
                    i = close < 0 ? i : close;
                    break;
                case '{':
                    if (depth++ == 0)
                        (start, commas) = (i, []);
                    break;
                case ',' when depth == 1:
                    commas!.Add(i);
                    break;
                case '}':
                    if (--depth < 0)
                        return false;
                    if (depth > 0)
                        break;
                    commas!.Add(i);
                    end = i;
                    return true;
            }
        }
        return depth == 0;
    }
}
