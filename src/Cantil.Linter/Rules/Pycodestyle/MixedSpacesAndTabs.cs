using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E101", "mixed-spaces-and-tabs", Since = "0.1.0", BrokenCode = true)]
public sealed partial class MixedSpacesAndTabs
{
    public const string Explanation = """
        ## What it does
        Finds lines whose indentation is made of tabs and spaces.

        ## Why is this bad?
        What the lines of a block look like depends on the width of a tab in each editor.

        ## Example
        ```python
        if ready:
          	start()
        ```

        ## Use instead
        ```python
        if ready:
            start()
        ```
        """;

    public void Check(LintContext context)
    {
        var text = context.Source.Span;
        if (!text.Contains((byte)'\t'))
            return;
        var lines = context.Source.Lines;
        for (var number = 0; number < lines.Count; number++)
        {
            var start = lines.Start(number);
            var end = start;
            var seen = 0;
            for (; end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\f'; end++)
                seen |= text[end] == '\t' ? 1 : text[end] == ' ' ? 2 : 0;
            if (seen == 3)
                context.Report(this, new TextRange(start, end), "This line is indented by tabs and spaces");
        }
    }
}
