namespace Cantil.Cli.Arguments;

/// <summary>What stood on the command line.</summary>
internal sealed class ParsedArguments
{
    private readonly List<(Option Option, string? Value, bool On)> _given = [];

    /// <summary>Null where there was none.</summary>
    public Command? Command { get; internal set; }

    public List<string> Positionals { get; } = [];

    /// <summary>The same with a flag that counts more than what was given.</summary>
    public ParsedArguments With(Option flag, bool on)
    {
        var copy = new ParsedArguments { Command = Command };
        copy.Positionals.AddRange(Positionals);
        copy._given.AddRange(_given);
        copy.Add(flag, null, on);
        return copy;
    }

    internal void Add(Option option, string? value, bool on) => _given.Add((option, value, on));

    public bool IsGiven(Option option)
    {
        foreach (var given in _given)
            if (ReferenceEquals(given.Option, option))
                return true;
        return false;
    }

    /// <summary>Whether a flag is on; the last one counts, null where it was not given.</summary>
    public bool? Flag(Option option)
    {
        bool? result = null;
        foreach (var given in _given)
            if (ReferenceEquals(given.Option, option))
                result = given.On;
        return result;
    }

    /// <summary>How often a flag was given.</summary>
    public int Count(Option option)
    {
        var count = 0;
        foreach (var given in _given)
            count += ReferenceEquals(given.Option, option) ? 1 : 0;
        return count;
    }

    /// <summary>The last value, or null.</summary>
    public string? Value(Option option)
    {
        string? result = null;
        foreach (var given in _given)
            if (ReferenceEquals(given.Option, option))
                result = given.Value;
        return result;
    }

    /// <summary>All values in order, those of a list taken apart at their commas; null where it was not given.</summary>
    public List<string>? Values(Option option)
    {
        List<string>? result = null;
        foreach (var given in _given)
        {
            if (!ReferenceEquals(given.Option, option))
                continue;
            result ??= [];
            if (option.IsList)
                AddParts(given.Value!, result);
            else
                result.Add(given.Value!);
        }
        return result;
    }

    private static void AddParts(string list, List<string> result)
    {
        var start = 0;
        while (start <= list.Length)
        {
            var comma = list.IndexOf(',', start);
            var end = comma < 0 ? list.Length : comma;
            var part = list.AsSpan(start, end - start).Trim();
            if (!part.IsEmpty)
                result.Add(part.ToString());
            start = end + 1;
        }
    }
}
