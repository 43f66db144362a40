using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E211", "whitespace-before-parameters", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class WhitespaceBeforeParameters
{
    public const string Explanation = """
        ## What it does
        Finds blanks between what is called or subscripted and its bracket.

        ## Why is this bad?
        PEP 8 puts none there: it separates what belongs together.

        ## Example
        ```python
        print (names [0])
        ```

        ## Use instead
        ```python
        print(names[0])
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.SpaceBeforeBracket)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            ref readonly var previous = ref tokens[i - 1];
            if (token.Kind is not (TokenKind.LeftParenthesis or TokenKind.LeftBracket) || token.Start == previous.End)
                continue;
            if ((TokenTraitTable.Of(previous.Kind) & TokenTraits.Callee) == 0 || (i >= 2 && tokens[i - 2].Kind == TokenKind.Class) || LineTokens.IsKeyword(tokens, i - 1))
                continue;
            var range = new TextRange(previous.End, token.Start);
            if (context.Report(this, range, $"There is a blank before `{token.Range}`"))
                context.AttachFix(Applicability.Safe, "Remove it", range, "");
        }
    }
}
