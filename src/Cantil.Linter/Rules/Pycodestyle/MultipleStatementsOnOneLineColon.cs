using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E701", "multiple-statements-on-one-line-colon", Since = "0.1.0")]
public sealed partial class MultipleStatementsOnOneLineColon
{
    public const string Explanation = """
        ## What it does
        Finds compound statements whose block stands in the line of the colon. A class of `...` alone is let pass, and so is a function.

        ## Why is this bad?
        A reader who looks for blocks by their indentation misses it.

        ## Example
        ```python
        if ready: start()
        ```

        ## Use instead
        ```python
        if ready:
            start()
        ```
        """;

    [Lines(LineTraits.InnerColon)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var depth = 0;
        var lambdas = 0;
        var mayHaveBlock = LineTokens.IsSoftKeyword(tokens) && (int)tokens[0].Name != WellKnown.Type;
        var colon = -1;
        var mayBeEllipsis = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            var traits = TokenTraitTable.Of(kind);
            if ((traits & TokenTraits.Opening) != 0)
                depth++;
            else if ((traits & TokenTraits.Closing) != 0)
                depth--;
            if (depth > (traits == TokenTraits.Opening || (traits & TokenTraits.Opening) != 0 ? 1 : 0) || tokens[i].IsTrivia || kind == TokenKind.Newline)
                continue;
            if (kind == TokenKind.Ellipsis && mayBeEllipsis)
            {
                mayBeEllipsis = false;
                continue;
            }
            if (kind == TokenKind.Colon)
            {
                if (lambdas > 0)
                    lambdas--;
                else if (mayHaveBlock && colon < 0)
                {
                    colon = i;
                    mayBeEllipsis = true;
                }
                continue;
            }
            mayBeEllipsis = false;
            if (kind == TokenKind.Semicolon)
                continue;
            if (colon >= 0)
            {
                context.Report(this, tokens[colon].Range, "A statement stands behind this colon; give it a line of its own");
                colon = -1;
                mayHaveBlock = false;
            }
            mayHaveBlock |= (traits & TokenTraits.Block) != 0;
            if (kind == TokenKind.Lambda)
                lambdas++;
        }
    }
}
