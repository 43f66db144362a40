using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E703", "useless-semicolon", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class UselessSemicolon
{
    public const string Explanation = """
        ## What it does
        Finds semicolons that end a line. (In a notebook, one that ends a cell means that nothing is to be shown, and is let pass.)

        ## Why is this bad?
        Python needs none.

        ## Example
        ```python
        count = 0;
        ```

        ## Use instead
        ```python
        count = 0
        ```

        ## Fix safety
        Only the semicolon is removed.
        """;

    [Lines(LineTraits.Semicolon)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].IsTrivia || tokens[last].Kind == TokenKind.Newline))
            last--;
        if (tokens[last].Kind != TokenKind.Semicolon || tokens[^1].Kind != TokenKind.Newline || context.EndsCell(line.EndWithBreak))
            return;
        var token = tokens[last];
        if (!context.Report(this, token.Range, "This semicolon ends nothing") || !context.WantsFixes)
            return;
        var joined = context.StartsLine(token.Start) ? PhysicalText.ContinuationBefore(context, context.LineStart(token.Start)) : -1;
        context.AttachFix(Applicability.Safe, "Remove it", new TextRange(joined < 0 ? token.Start : joined, token.End), "");
    }
}
