using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F541", "f-string-missing-placeholders", Since = "0.1.0", Fix = FixAvailability.Always, Default = true)]
public sealed partial class FStringMissingPlaceholders
{
    public const string Explanation = """
        ## What it does
        Finds f-strings without a replacement field.

        ## Why is this bad?
        The prefix does nothing there: either a field was forgotten, or a plain string says the same. In a row of strings that are joined, one field is enough for all.

        ## Example
        ```python
        greeting = f"Hello, name!"
        ```

        ## Use instead
        ```python
        greeting = f"Hello, {name}!"
        ```

        ## Fix safety
        The prefix is removed and doubled braces become single ones, so the value stays the same. The fix is unsafe where the
        plain string would be a docstring.
        """;

    public void Check(JoinedStr node, LintContext context)
    {
        foreach (var value in node.Values)
            if (value is FormattedValue)
                return;
        var tokens = context.Tree.Tokens;
        var start = -1;
        for (var i = context.Tree.TokenAt(node.Start); i < tokens.Length && tokens[i].Start < node.End; i++)
            if (tokens[i].Kind == TokenKind.FStringStart)
                start = i;
            else if (tokens[i].Kind == TokenKind.FStringEnd && start >= 0)
                Report(node, tokens[start], tokens[i], context);
    }

    private void Report(JoinedStr node, Token start, Token end, LintContext context)
    {
        if (context.Report(this, new TextRange(start.Start, end.End), "This f-string has no replacement field; it can do without its prefix") && context.WantsFixes)
            context.AttachFix(WithoutPrefix(start, end, DocstringPlaces.Contains(node, context) ? Applicability.Unsafe : Applicability.Safe, context));
    }

    /// <summary>Takes the letter away and halves the doubled braces.</summary>
    private static Fix WithoutPrefix(Token start, Token end, Applicability applicability, LintContext context)
    {
        var source = context.Source;
        var letter = start.Start + source.Slice(start.Range).IndexOfAny((byte)'f', (byte)'F');
        // Two quotes of the literal before, and this one's, would be three.
        var space = start.Start > 0 && letter == start.Start && source.Buffer[start.Start - 1] is (byte)'"' or (byte)'\'' ? " " : "";
        var edits = new List<TextEdit> { new(new TextRange(letter, letter + 1), space) };
        var text = source.Slice(start.End, end.Start);
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] is (byte)'{' or (byte)'}' && text[i + 1] == text[i])
                edits.Add(new TextEdit(new TextRange(start.End + i, start.End + ++i), ""));
        return new Fix(applicability, "Remove the `f`", edits);
    }
}
