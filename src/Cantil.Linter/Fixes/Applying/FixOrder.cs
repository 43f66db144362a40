using Cantil.Linter.Engine;

namespace Cantil.Linter.Fixes.Applying;

/// <summary>
/// The order in which fixes are applied, which decides between two that overlap: a redefinition is taken out before the
/// imports around it are; else the first in the text wins and, of two that begin at the same place, that of the earlier
/// stage, so that files come out as those who use ruff know them.
/// </summary>
internal static class FixOrder
{
    public static int Compare(Finding left, Finding right)
    {
        var order = IsRedefinition(right).CompareTo(IsRedefinition(left));
        if (order == 0)
            order = left.Fix!.Edits[0].Range.Start.CompareTo(right.Fix!.Edits[0].Range.Start);
        return order != 0 ? order : StageOf(left.Rule!.Code).CompareTo(StageOf(right.Rule!.Code));
    }

    private static bool IsRedefinition(Finding finding) => finding.Rule is { Code: "F811" };

    /// <summary>Tokens, logical lines, nodes and names, imports, physical lines, suppressions.</summary>
    private static int StageOf(string code) => code switch
    {
        "W291" or "W292" or "W293" or "W505" or "E501" => 4,
        "I001" or "I002" => 3,
        "W605" or "W391" or "E301" or "E302" or "E303" or "E304" or "E305" or "E306" or "E703" => 0,
        ['E', '1' or '2', ..] or ['W', '1' or '2', ..] => 1,
        "RUF100" or "RUF101" or "RUF102" => 5,
        ['E', 'R', 'A', ..] or ['C', 'O', 'M', ..] or ['I', 'S', 'C', ..] or ['Q', ..] => 0,
        _ => 2,
    };
}
