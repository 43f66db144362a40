using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W292", "missing-newline-at-end-of-file", Since = "0.1.0", Fix = FixAvailability.Always, BrokenCode = true)]
public sealed partial class MissingNewlineAtEndOfFile
{
    public const string Explanation = """
        ## What it does
        Finds files whose last line does not end.

        ## Why is this bad?
        A line ends with a line ending (POSIX); without it, tools that put files one behind the other join two lines.

        ## Example
        ```text
        $ printf "count = 0" > counter.py
        ```

        ## Use instead
        ```text
        $ printf "count = 0\n" > counter.py
        ```

        ## Fix safety
        Only the line ending is added.
        """;

    public void Check(LintContext context)
    {
        var text = context.Source.Span;
        if (text.IsEmpty || text[^1] is (byte)'\n' or (byte)'\r')
            return;
        var end = new TextRange(text.Length, text.Length);
        if (context.Report(this, end, "The last line of the file does not end"))
            context.AttachFix(Applicability.Safe, "Add a line ending", end, BlankLineFix.LineEnding(context));
    }
}
