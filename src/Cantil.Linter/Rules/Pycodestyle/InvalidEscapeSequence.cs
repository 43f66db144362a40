using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using System.Text;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W605", "invalid-escape-sequence", Since = "0.1.0", Default = true, Fix = FixAvailability.Always)]
public sealed partial class InvalidEscapeSequence
{
    public const string Explanation = """
        ## What it does
        Finds backslashes in strings that begin no escape sequence.

        ## Why is this bad?
        Python keeps such a backslash today and warns of it; it is going to be an error.

        ## Example
        ```python
        pattern = "\d+"
        ```

        ## Use instead
        ```python
        pattern = r"\d+"
        ```

        ## Fix safety
        The string becomes raw, or, where it holds escape sequences too, the backslash is doubled. The value stays the same.
        """;

    public void Check(LintContext context)
    {
        var tokens = context.Tree.Tokens;
        foreach (var index in context.Tree.EscapedTokens)
        {
            // Behind the literal part of an f-string there may be a brace that a backslash at its end does not escape.
            var text = context.Source.Slice(tokens[index].Start, Math.Min(tokens[index].End + 1, context.Source.Length));
            for (var i = text.IndexOf((byte)'\\'); i >= 0 && i + 1 < text.Length;)
            {
                if (!Escapes.IsValid(text[i + 1]))
                    Report(index, tokens[index].Start + i, context);
                var next = text[(i + 2)..].IndexOf((byte)'\\');
                i = next < 0 ? -1 : i + 2 + next;
            }
        }
    }

    private void Report(int token, int offset, LintContext context)
    {
        var text = context.Source.Span;
        Rune.DecodeFromUtf8(text[(offset + 1)..], out _, out var length);
        var range = new TextRange(offset, offset + 1 + length);
        if (context.Report(this, range, $"`{range}` is no escape sequence") && context.WantsFixes)
            context.AttachFix(Escapes.Fix(context, token, offset));
    }
}
