using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Fixes that add and remove empty lines.</summary>
internal static class BlankLineFix
{
    public static void Insert(LintContext context, int offset, int count) =>
        context.AttachFix(Applicability.Safe, count == 1 ? "Add one" : "Add them", new TextRange(offset, offset), Lines(context, count));

    public static void Replace(LintContext context, TextRange range, int count) =>
        context.AttachFix(Applicability.Safe, $"Leave {count}", range, Lines(context, count));

    /// <summary>Leaves of a range of whole lines those that hold something.</summary>
    public static void RemoveAll(LintContext context, TextRange range)
    {
        var kept = new StringBuilder();
        var lines = context.Source.Lines;
        var ending = LineEnding(context);
        for (var number = lines.LineOf(range.Start); number < lines.Count && lines.Start(number) < range.End; number++)
        {
            var line = context.Source.Slice(lines.Start(number), lines.End(number));
            if (line.ContainsAnyExcept(" \t\f"u8))
                kept.Append(Encoding.UTF8.GetString(line)).Append(ending);
        }
        context.AttachFix(Applicability.Safe, "Remove it", range, kept.ToString());
    }

    /// <summary>The first line ending of the file.</summary>
    public static string LineEnding(LintContext context)
    {
        var text = context.Source.Span;
        var at = text.IndexOfAny((byte)'\n', (byte)'\r');
        return at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    private static string Lines(LintContext context, int count)
    {
        var ending = LineEnding(context);
        return count == 1 ? ending : new StringBuilder().Insert(0, ending, Math.Max(0, count)).ToString();
    }
}
