using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W191", "tab-indentation", Since = "0.1.0", BrokenCode = true)]
public sealed partial class TabIndentation
{
    public const string Explanation = """
        ## What it does
        Finds lines that are indented by tabs.

        ## Why is this bad?
        PEP 8 asks for spaces, and tabs are as wide as each editor makes them.

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
            var hasTab = false;
            for (; end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\f'; end++)
                hasTab |= text[end] == '\t';
            if (hasTab && end < text.Length && !PhysicalText.IsInTripleQuotes(context, start))
                context.Report(this, new TextRange(start, end), "This line is indented by a tab");
        }
    }
}
