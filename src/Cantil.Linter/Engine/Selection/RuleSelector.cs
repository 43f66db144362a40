using System.Text;

namespace Cantil.Linter.Engine.Selection;

/// <summary>
/// What <c>select</c>, <c>ignore</c> and their like name: <c>ALL</c>, a family (<c>F</c>, <c>PL</c>), the beginning of a code
/// (<c>F4</c>), a code, or a rule's name. Of two selectors that match a rule the one closer to a single rule counts.
/// </summary>
public readonly record struct RuleSelector
{
    private readonly int _first;
    private readonly int _end;

    private RuleSelector(string text, bool isExact, int first, int end, int specificity)
    {
        Text = text;
        IsExact = isExact;
        Specificity = specificity;
        _first = first;
        _end = end;
    }

    /// <summary>As it is called now: <c>TC</c> where <c>TCH</c> was written, <c>F401</c> where the rule's name was.</summary>
    public string Text { get; }

    /// <summary>Whether it is a whole code.</summary>
    public bool IsExact { get; }

    /// <summary>The higher, the closer to one rule: 0 for all of them.</summary>
    public int Specificity { get; }

    /// <summary>The number of the first rule that it matches; all up to <see cref="End"/> follow.</summary>
    internal int First => _first;

    /// <summary>Behind the last rule that it matches.</summary>
    internal int End => _end;

    /// <summary>Reads a selector.</summary>
    /// <param name="problem">Why there is none, or what is worth a warning.</param>
    public static RuleSelector? Parse(string text, out SelectorProblem problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = SelectorProblem.None;
        if (text == "ALL")
            return new RuleSelector(text, false, 0, RuleCatalogue.Count, 0);
        var utf8 = Encoding.UTF8.GetBytes(text);
        var renamed = KnownCodes.NewName(utf8);
        if (!renamed.IsEmpty)
        {
            problem = SelectorProblem.Renamed;
            utf8 = renamed.ToArray();
            text = Encoding.UTF8.GetString(utf8);
        }
        else if (KnownCodes.IsRemoved(utf8))
        {
            problem = SelectorProblem.Removed;
            return null;
        }
        var first = FirstFrom(utf8);
        if (first < RuleCatalogue.Count && RuleCatalogue.CodeUtf8(first).SequenceEqual(utf8))
            return new RuleSelector(text, true, first, first + 1, int.MaxValue);
        var end = first;
        while (end < RuleCatalogue.Count && StartsInFamily(RuleCatalogue.CodeUtf8(end), utf8))
            end++;
        if (end == first && utf8.Length > 0 && char.IsAsciiLetterLower(text[0]))
            return ByName(utf8, out problem);
        if (end == first && (utf8.Length == 0 || !KnownCodes.HasPrefix(utf8)))
        {
            problem = SelectorProblem.Unknown;
            return null;
        }
        if (end == first && problem == SelectorProblem.None)
            problem = SelectorProblem.NotYet;
        return new RuleSelector(text, false, first, end, text.Length);
    }

    public bool Matches(int number) => number >= _first && number < _end;

    /// <summary>The number of a rule by its code or by one that it had before; -1 if there is none.</summary>
    internal static int NumberOfOldOrNew(ReadOnlySpan<byte> code)
    {
        var number = RuleCatalogue.NumberOf(code);
        return number >= 0 || code.IsEmpty || KnownCodes.NewName(code) is not { IsEmpty: false } renamed ? number : RuleCatalogue.NumberOf(renamed);
    }

    /// <summary>The number of a rule by what a list in brackets calls it: a code or, with preview, a name; -1 if there is none.</summary>
    internal static int NumberInBrackets(ReadOnlySpan<byte> text, bool preview) =>
        preview && text is [>= (byte)'a' and <= (byte)'z', ..] ? RuleCatalogue.NumberOfName(text) : NumberOfOldOrNew(text);

    private static RuleSelector? ByName(ReadOnlySpan<byte> name, out SelectorProblem problem)
    {
        var number = RuleCatalogue.NumberOfName(name);
        problem = number >= 0 ? SelectorProblem.IsName : KnownNames.CodeOf(name).IsEmpty ? SelectorProblem.Unknown : SelectorProblem.NotYet;
        return number < 0 ? null : new RuleSelector(RuleCatalogue.Get(number).Code, true, number, number + 1, int.MaxValue);
    }

    // Codes are in the order of their bytes and digits come before letters, so that a family or prefix is a run of numbers.
    private static int FirstFrom(ReadOnlySpan<byte> code)
    {
        int low = 0, high = RuleCatalogue.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (RuleCatalogue.CodeUtf8(middle).SequenceCompareTo(code) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Whether a code starts with a prefix whose letters are all of the code's letters: <c>F</c> is not <c>FA100</c>'s, but <c>PL</c> is pylint's.</summary>
    internal static bool StartsInFamily(ReadOnlySpan<byte> code, ReadOnlySpan<byte> prefix) =>
        !prefix.IsEmpty && code.StartsWith(prefix)
        && (code.Length == prefix.Length || prefix.SequenceEqual("PL"u8) || code[prefix.Length] is >= (byte)'0' and <= (byte)'9');
}
