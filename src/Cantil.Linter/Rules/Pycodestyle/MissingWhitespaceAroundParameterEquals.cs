using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E252", "missing-whitespace-around-parameter-equals", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAroundParameterEquals
{
    public const string Explanation = """
        ## What it does
        Finds `=` without a blank on both sides before the default of an annotated parameter or of a type parameter.

        ## Why is this bad?
        PEP 8 puts blanks there, so that annotation and default are told apart.

        ## Example
        ```python
        def connect(timeout: int=10): ...
        ```

        ## Use instead
        ```python
        def connect(timeout: int = 10): ...
        ```

        ## Fix safety
        A blank is added.
        """;

    [Lines(LineTraits.DefinitionEqual)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var walk = new EqualSigns(tokens);
        var previous = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.NonLogicalNewline)
                continue;
            if (walk.Visit(tokens[i].Kind) == EqualSign.AnnotatedDefault)
            {
                if (previous >= 0 && tokens[previous].End == tokens[i].Start)
                    Report(tokens[i], tokens[i].Start, context);
                var next = i + 1;
                while (next < tokens.Length && tokens[next].Kind == TokenKind.NonLogicalNewline)
                    next++;
                if (next < tokens.Length && tokens[next].Start == tokens[i].End)
                    Report(tokens[i], tokens[i].End, context);
            }
            previous = i;
        }
    }

    private void Report(Token token, int place, LintContext context)
    {
        if (context.Report(this, token.Range, "There has to be a blank on both sides of the `=` behind an annotation"))
            context.AttachFix(Applicability.Safe, "Add one", new TextRange(place, place), " ");
    }
}
