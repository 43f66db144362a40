using System.Text;

namespace Cantil.Linter.Engine;

/// <summary>
/// All rules, numbered in the order of their codes; the table and the factories are generated from the rule classes.
/// Nothing is made before it is asked for.
/// </summary>
public static partial class RuleCatalogue
{
    private const int CodeWidth = 8;

    private static readonly RuleInfo?[] Infos = new RuleInfo?[Count];

    /// <summary>What is known of a rule.</summary>
    /// <param name="number">0 to <see cref="Count"/> - 1.</param>
    public static RuleInfo Get(int number) => Infos[number] ??= CreateInfo(number) with { Number = number };

    /// <summary>The rule with a code or, if there is none, with a name.</summary>
    public static RuleInfo? Find(string codeOrName)
    {
        for (var number = 0; number < Count; number++)
            if (codeOrName.Length <= CodeWidth && IsCode(number, codeOrName))
                return Get(number);
        for (var number = 0; number < Count; number++)
            if (Get(number).Name == codeOrName)
                return Get(number);
        return null;
    }

    /// <summary>A rule's number, or -1 if no rule has this code.</summary>
    public static int NumberOf(ReadOnlySpan<byte> code)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = CodeUtf8(middle).SequenceCompareTo(code);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>A rule's number, or -1 if no rule has this name.</summary>
    public static int NumberOfName(ReadOnlySpan<byte> name)
    {
        for (var number = 0; number < Count; number++)
            if (Ascii.Equals(name, Get(number).Name))
                return number;
        return -1;
    }

    /// <summary>The code of a rule, without making a string.</summary>
    public static ReadOnlySpan<byte> CodeUtf8(int number)
    {
        var code = CodeTable.Slice(number * CodeWidth, CodeWidth);
        var end = code.IndexOf((byte)0);
        return end < 0 ? code : code[..end];
    }

    public static RuleStability StabilityOf(int number) => (RuleStability)(TraitTable[number] & 3);

    /// <summary>Whether the rule is on where nothing selects rules.</summary>
    public static bool IsDefault(int number, bool preview = false) => (TraitTable[number] & (preview ? 8 : 4)) != 0;

    private static bool IsCode(int number, string code)
    {
        var own = CodeUtf8(number);
        if (own.Length != code.Length)
            return false;
        for (var i = 0; i < own.Length; i++)
            if (own[i] != code[i])
                return false;
        return true;
    }
}
