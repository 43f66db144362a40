using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.PygrepHooks;

[Rule("PGH003", "blanket-type-ignore", Since = "0.1.0")]
public sealed partial class BlanketTypeIgnore
{
    public const string Explanation = """
        ## What it does
        Finds `# type: ignore` and `# pyright: ignore` that do not say which kinds of errors they mean.

        ## Why is this bad?
        Such a comment hides all errors of its line, also those that come later and that nobody has looked at.

        ## Example
        ```python
        from legacy import convert  # type: ignore
        ```

        ## Use instead
        ```python
        from legacy import convert  # type: ignore[attr-defined]
        ```

        mypy asks for the same with `enable_error_code = ["ignore-without-code"]`.
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var text = context.Source.Slice(token.Range);
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '#' && IsBlanket(text[(at + 1)..]))
                context.Report(this, new TextRange(token.Start + at, token.End), "This comment hides every error that a type checker finds; name the kind in brackets");
    }

    /// <summary>Whether <c>type: ignore</c> is all there is, up to another number sign.</summary>
    private static bool IsBlanket(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\f"u8);
        var tool = text.StartsWith("type:"u8) ? 5 : text.StartsWith("pyright:"u8) ? 8 : 0;
        if (tool == 0)
            return false;
        text = text[tool..].TrimStart(" \t\f"u8);
        if (!text.StartsWith("ignore"u8))
            return false;
        text = text[6..].TrimStart(" \t\f"u8);
        return text.IsEmpty || text[0] == '#';
    }
}
