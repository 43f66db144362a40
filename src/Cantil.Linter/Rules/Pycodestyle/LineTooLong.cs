using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E501", "line-too-long", Since = "0.1.0")]
public sealed partial class LineTooLong(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds lines that are wider than allowed. Wide characters count as two columns, a tab goes to the next stop.

        Allowed are lines of one word, lines that end with a URL which begins within the limit, comments that tools read
        (`# noqa`, `# type: ignore`) as far as the rest is short enough, and SPDX tags.

        ## Why is this bad?
        Long lines are hard to read, and do not fit where two files are shown side by side.

        ## Example
        ```python
        message = "A sentence that is so long that nobody can read it without moving the window to the right"
        ```

        ## Use instead
        ```python
        message = (
            "A sentence that is so long that it takes "
            "several lines"
        )
        ```

        ## Options
        - `line-length`: how many columns are allowed.
        - `lint.pycodestyle.max-line-length`: the same for this rule alone.
        - `lint.pycodestyle.ignore-overlong-task-comments`: whether comments that begin with a task tag may be longer.
        - `lint.task-tags`: what these are.
        - `indent-width`: the width of a tab.
        """;

    private readonly int _limit = options.WidestLine;

    [PhysicalLines(PhysicalTraits.MayBeLong)]
    public void Check(PhysicalLine line, LintContext context)
    {
        if (OverlongLine.Check(context, line.Start, line.End, _limit, options.IgnoreOverlongTaskComments) is { } found)
            context.Report(this, found.Range, $"This line is {found.Width} columns wide; {_limit} are allowed");
    }
}
