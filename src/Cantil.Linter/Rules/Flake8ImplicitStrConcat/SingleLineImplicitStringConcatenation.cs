using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

[Rule("ISC001", "single-line-implicit-string-concatenation", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class SingleLineImplicitStringConcatenation
{
    public const string Explanation = """
        ## What it does
        Finds two strings behind each other in one line, which Python joins without a word.

        ## Why is this bad?
        One string says the same and is easier to read. And often a comma is missing: `["a" "b"]` is a list of one string. A
        formatter that joins lines leaves such pairs behind.

        ## Example
        ```python
        text = "The quick " "brown fox"
        ```

        ## Use instead
        ```python
        text = "The quick brown fox"
        ```

        ## Fix safety
        The strings are joined where they have the same prefix and the same quotes; the value stays the same.
        """;

    [Tokens(TokenKind.String, TokenKind.FStringStart, TokenKind.TStringStart)]
    public void Check(Token token, LintContext context)
    {
        _ = token;
        if (AdjacentStrings.Before(context.TokenIndex, context) is { Break: StringBreak.None } pair
            && context.Report(this, pair.Range(context), "Two strings stand behind each other in one line and become one")
            && context.WantsFixes && pair.Join(context) is { } fix)
            context.AttachFix(fix);
    }
}
