using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

[Rule("ISC002", "multi-line-implicit-string-concatenation", Since = "0.1.0")]
public sealed partial class MultiLineImplicitStringConcatenation(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds two strings that Python joins and that stand in two lines, with a backslash at the end of the first. With
        `allow-multiline = false` it finds those in brackets, too.

        ## Why is this bad?
        A space behind the backslash is an error, and a comment has no place there. PEP 8 prefers parentheses around strings
        that do not fit into one line.

        ## Example
        ```python
        text = "The quick brown fox jumps over " \
            "the lazy dog"
        ```

        ## Use instead
        ```python
        text = (
            "The quick brown fox jumps over "
            "the lazy dog"
        )
        ```

        ## Options
        - `lint.flake8-implicit-str-concat.allow-multiline`: whether strings may be joined over several lines in brackets.

        ## With a formatter
        `cantil format` makes strings in several lines where one would be too long, so `allow-multiline = false` does not go with it.
        """;

    [Tokens(TokenKind.String, TokenKind.FStringStart, TokenKind.TStringStart)]
    public void Check(Token token, LintContext context)
    {
        _ = token;
        if (AdjacentStrings.Before(context.TokenIndex, context) is not { Break: not StringBreak.None } pair)
            return;
        if (pair.Break == StringBreak.Backslash || !options.AllowMultilineConcatenation)
            context.Report(this, pair.Range(context), "Two strings in two lines become one; put parentheses around them");
    }
}
