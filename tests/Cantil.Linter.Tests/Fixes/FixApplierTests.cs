using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes.Applying;

namespace Cantil.Linter.Tests.Fixes;

public sealed class FixApplierTests
{
    [Fact]
    public void Fixes_that_do_not_touch_are_applied_in_the_order_of_the_text()
    {
        Apply("abcdef", Finding("F401", (4, 5, "E")), Finding("F401", (0, 1, "A"))).ShouldBe("AbcdEf");
    }

    [Fact]
    public void Of_two_that_overlap_or_touch_the_first_is_applied()
    {
        Apply("abcdef", Finding("F401", (0, 3, "X")), Finding("F841", (2, 4, "Y"))).ShouldBe("Xdef");
        Apply("abcdef", Finding("F401", (0, 3, "X")), Finding("F841", (3, 4, "Y"))).ShouldBe("Xdef");
        Apply("abcdef", Finding("F401", (0, 3, "X")), Finding("F841", (4, 5, "Y"))).ShouldBe("XdYf");
    }

    [Fact]
    public void The_same_edit_of_two_fixes_is_made_once_and_counts_for_both()
    {
        var applier = new FixApplier();
        applier.Apply(SourceText.From("abc"), [Finding("F401", (0, 1, "")), Finding("F401", (0, 1, ""))], Applicability.Safe, static _ => true).ShouldBeTrue();
        Encoding.UTF8.GetString(applier.Text).ShouldBe("bc");
        applier.Fixed.Count.ShouldBe(2);
        applier.Edits.Count.ShouldBe(1);
    }

    [Fact]
    public void Of_an_isolation_group_one_is_applied_at_a_time()
    {
        var first = Finding("F401", (0, 1, "X"));
        var second = Finding("F401", (2, 3, "Y"));
        Apply("abc", first with { Fix = first.Fix! with { IsolationGroup = 7 } }, second with { Fix = second.Fix! with { IsolationGroup = 7 } }).ShouldBe("Xbc");
    }

    [Fact]
    public void A_redefinition_goes_before_the_imports_around_it()
    {
        Apply("abcdef", Finding("F401", (0, 3, "X")), Finding("F811", (2, 4, "Y"))).ShouldBe("abYef");
    }

    [Fact]
    public void Unsafe_fixes_are_left_out_where_safe_ones_are_wanted()
    {
        var finding = Finding("F841", (0, 1, "X"));
        var applier = new FixApplier();
        applier.Apply(SourceText.From("abc"), [finding with { Fix = finding.Fix! with { Applicability = Applicability.Unsafe } }], Applicability.Safe, static _ => true).ShouldBeFalse();
        applier.Apply(SourceText.From("abc"), [finding with { Fix = finding.Fix! with { Applicability = Applicability.DisplayOnly } }], Applicability.Unsafe, static _ => true).ShouldBeFalse();
    }

    private static string Apply(string text, params Finding[] findings)
    {
        var applier = new FixApplier();
        applier.Apply(SourceText.From(text), findings, Applicability.Safe, static _ => true).ShouldBeTrue();
        return Encoding.UTF8.GetString(applier.Text);
    }

    private static Finding Finding(string code, params (int Start, int End, string Content)[] edits) =>
        new(RuleCatalogue.Find(code), default, "", new Fix(Applicability.Safe, "", [.. edits.Select(static e => new TextEdit(new TextRange(e.Start, e.End), e.Content))]), 0);
}
