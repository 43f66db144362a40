using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>Takes away what a format is given and does not use; unsafe where working it out may do something.</summary>
internal static class FormatFixes
{
    public static void RemoveKeywords(Call call, BraceFormat format, LintContext context)
    {
        bool IsUnused(Node node) => node is Keyword keyword && !keyword.Arg.IsNone && !format.Uses(context.Text(keyword.Arg.Name));
        Attach(call, IsUnused, "Remove the unused arguments", context);
    }

    public static void RemovePositions(Call call, List<int> unused, LintContext context)
    {
        // What stands before an argument that is used cannot go without new numbers in the format.
        for (var i = 0; i < unused.Count; i++)
            if (unused[^(i + 1)] != call.Args.Count - 1 - i)
                return;
        var first = unused[0];
        bool IsUnused(Node node) => node is Expression && call.Args.AsSpan()[first..].Contains((Expression)node);
        if (unused.Count < call.Args.Count || call.Keywords.Count > 0)
        {
            Attach(call, IsUnused, "Remove the unused arguments", context);
            return;
        }
        var text = ((Attribute)call.Func).Value;
        var isOneLine = context.Source.Slice(text.Range).IndexOfAny((byte)'\n', (byte)'\r') < 0;
        var end = isOneLine ? text.End : ElementRemoval.EndOf(text, call.Start, context);
        var edits = new List<TextEdit>();
        if (isOneLine && text.Start > call.Start)
            edits.Add(new TextEdit(new TextRange(call.Start, text.Start), ""));
        edits.Add(new TextEdit(new TextRange(end, call.End), ""));
        context.AttachFix(new Fix(ApplicabilityOf(call, IsUnused, context), "Remove the call, which has nothing to format", edits));
    }

    /// <summary>Removes the items of a <c>%</c> format's dict whose keys it does not name.</summary>
    public static void RemoveItems(Dict dict, bool[] unused, LintContext context)
    {
        var applicability = SideEffects.MayHave(dict, context) ? Applicability.Unsafe : Applicability.Safe;
        context.AttachFix(new Fix(applicability, "Remove the unused values", ElementRemoval.OfItems(dict, unused, context)));
    }

    private static void Attach(Call call, Func<Node, bool> isUnused, string message, LintContext context) =>
        context.AttachFix(new Fix(ApplicabilityOf(call, isUnused, context), message, ElementRemoval.OfArguments(call, isUnused, context)));

    private static Applicability ApplicabilityOf(Call call, Func<Node, bool> isUnused, LintContext context)
    {
        foreach (var argument in call.Args)
            if (isUnused(argument) && SideEffects.MayHave(argument, context))
                return Applicability.Unsafe;
        foreach (var keyword in call.Keywords)
            if (isUnused(keyword) && SideEffects.MayHave(keyword.Value, context))
                return Applicability.Unsafe;
        return Applicability.Safe;
    }
}
