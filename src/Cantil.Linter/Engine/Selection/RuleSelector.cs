using System.Text;

namespace Cantil.Linter.Engine.Selection;

/// <summary>
/// What <c>select</c>, <c>ignore</c> and their like name: <c>ALL</c>, a family (<c>F</c>, <c>PL</c>), the beginning of a code
/// (<c>F4</c>) or a code. Of two selectors that match a rule the longer one counts.
/// </summary>
public readonly record struct RuleSelector
{
    private RuleSelector(string text, bool isExact)
    {
        Text = text;
        IsExact = isExact;
    }

    /// <summary>As it is called now: <c>TC</c> where <c>TCH</c> was written.</summary>
    public string Text { get; }

    /// <summary>Whether it is a whole code.</summary>
    public bool IsExact { get; }

    /// <summary>The higher, the closer to one rule: 0 for all of them.</summary>
    public int Specificity => Text == "ALL" ? 0 : Text.Length;

    /// <summary>Reads a selector.</summary>
    /// <param name="problem">Why there is none, or what is worth a warning.</param>
    public static RuleSelector? Parse(string text, out SelectorProblem problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = SelectorProblem.None;
        if (text == "ALL")
            return new RuleSelector(text, false);
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
        if (RuleCatalogue.NumberOf(utf8) >= 0)
            return new RuleSelector(text, true);
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (StartsInFamily(RuleCatalogue.CodeUtf8(number), utf8))
                return new RuleSelector(text, false);
        if (utf8.Length > 0 && KnownCodes.HasPrefix(utf8))
        {
            if (problem == SelectorProblem.None)
                problem = SelectorProblem.NotYet;
            return new RuleSelector(text, false);
        }
        problem = SelectorProblem.Unknown;
        return null;
    }

    public bool Matches(int number)
    {
        var code = RuleCatalogue.CodeUtf8(number);
        if (Text == "ALL")
            return true;
        Span<byte> prefix = stackalloc byte[16];
        return Text.Length <= 8 && Encoding.ASCII.TryGetBytes(Text, prefix, out var length) && StartsInFamily(code, prefix[..length]);
    }

    /// <summary>The number of a rule by its code or by one that it had before; -1 if there is none.</summary>
    internal static int NumberOfOldOrNew(ReadOnlySpan<byte> code)
    {
        var number = RuleCatalogue.NumberOf(code);
        return number >= 0 || code.IsEmpty || KnownCodes.NewName(code) is not { IsEmpty: false } renamed ? number : RuleCatalogue.NumberOf(renamed);
    }

    /// <summary>Whether a code starts with a prefix whose letters are all of the code's letters: <c>F</c> is not <c>FA100</c>'s, but <c>PL</c> is pylint's.</summary>
    internal static bool StartsInFamily(ReadOnlySpan<byte> code, ReadOnlySpan<byte> prefix) =>
        !prefix.IsEmpty && code.StartsWith(prefix)
        && (code.Length == prefix.Length || prefix.SequenceEqual("PL"u8) || code[prefix.Length] is >= (byte)'0' and <= (byte)'9');
}
