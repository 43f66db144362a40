using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E251", "unexpected-spaces-around-keyword-parameter-equals", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class UnexpectedSpacesAroundKeywordParameterEquals
{
    public const string Explanation = """
        ## What it does
        Finds blanks around the `=` of a keyword argument, or of a default where the parameter has no annotation.

        ## Why is this bad?
        PEP 8 puts none there, so that it does not look like an assignment.

        ## Example
        ```python
        connect(timeout = 10)
        ```

        ## Use instead
        ```python
        connect(timeout=10)
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.SpacedEqual)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var walk = new EqualSigns(tokens);
        var previous = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.NonLogicalNewline)
                continue;
            if (walk.Visit(tokens[i].Kind) == EqualSign.Keyword)
            {
                if (previous >= 0 && tokens[previous].End < tokens[i].Start)
                    Report(new TextRange(tokens[previous].End, tokens[i].Start), context);
                var next = i + 1;
                while (next < tokens.Length && tokens[next].Kind == TokenKind.NonLogicalNewline)
                    next++;
                if (next < tokens.Length && tokens[next].Start > tokens[i].End)
                    Report(new TextRange(tokens[i].End, tokens[next].Start), context);
            }
            previous = i;
        }
    }

    private void Report(TextRange range, LintContext context)
    {
        if (context.Report(this, range, "There is a blank beside the `=` of a keyword argument or default"))
            context.AttachFix(Applicability.Safe, "Remove it", range, "");
    }
}
