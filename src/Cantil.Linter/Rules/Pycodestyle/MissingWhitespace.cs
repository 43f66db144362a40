using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E231", "missing-whitespace", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespace
{
    public const string Explanation = """
        ## What it does
        Finds commas, semicolons and colons without a blank behind them. A comma before `)` or `]` and the colon of a slice need none.

        ## Why is this bad?
        PEP 8 puts one there; without it, things that are separate run together.

        ## Example
        ```python
        pair = (1,2)
        ```

        ## Use instead
        ```python
        pair = (1, 2)
        ```

        ## Fix safety
        A blank is added.
        """;

    [Lines(LineTraits.TightPunctuation)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var text = context.Source.Buffer;
        var definition = new Definition(tokens);
        var brackets = new ColonSlices();
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            definition.Visit(kind);
            brackets.Visit(kind);
            if (kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon) || tokens[i + 1].Start != tokens[i].End)
                continue;
            var next = tokens[i + 1].Kind;
            if (next is TokenKind.Newline or TokenKind.NonLogicalNewline or TokenKind.EndOfFile || text[tokens[i].End] is (byte)'\n' or (byte)'\r')
                continue;
            if (kind == TokenKind.Colon && (brackets.InField || (brackets.InSquares && !definition.InTypeParameters)))
                continue;
            if (kind == TokenKind.Comma && next is TokenKind.RightParenthesis or TokenKind.RightBracket)
                continue;
            if (context.Report(this, tokens[i].Range, $"There is no blank behind `{tokens[i].Range}`"))
                context.AttachFix(Applicability.Safe, "Add one", new TextRange(tokens[i].End, tokens[i].End), " ");
        }
    }
}
