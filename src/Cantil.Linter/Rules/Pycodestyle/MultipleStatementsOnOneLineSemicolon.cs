using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E702", "multiple-statements-on-one-line-semicolon", Since = "0.1.0")]
public sealed partial class MultipleStatementsOnOneLineSemicolon
{
    public const string Explanation = """
        ## What it does
        Finds semicolons between two statements.

        ## Why is this bad?
        Statements that share a line are easily overlooked.

        ## Example
        ```python
        count = 0; total = 0
        ```

        ## Use instead
        ```python
        count = 0
        total = 0
        ```
        """;

    [Lines(LineTraits.Semicolon)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Semicolon && LineTokens.Next(tokens, i) is var next && next < tokens.Length && tokens[next].Kind is not (TokenKind.Newline or TokenKind.Semicolon))
                context.Report(this, tokens[i].Range, "Two statements share this line; give each a line of its own");
    }
}
