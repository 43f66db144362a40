using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Suppression;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.PygrepHooks;

[Rule("PGH004", "blanket-noqa", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class BlanketNoqa
{
    public const string Explanation = """
        ## What it does
        Finds `# noqa` without codes, and comments that suppress everything in a whole file.

        ## Why is this bad?
        They hide all findings, also those that come later and that nobody has looked at. A comment that names a code hides just that, and
        a reader sees why it is there.

        ## Example
        ```python
        from settings import *  # noqa
        ```

        ## Use instead
        ```python
        from settings import *  # noqa: F403
        ```

        ## Fix safety
        Where codes follow without a colon, as in `# noqa F403`, the fix adds it. It is unsafe because the comment then no
        longer hides what it does not name.
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var text = context.Source.Slice(token.Range);
        var sawNoqa = false;
        for (var at = 0; at >= 0;)
        {
            if (SuppressionComment.ReadNext(text, preview: false, ref at, ref sawNoqa) is not { All: true } comment)
                continue;
            if (comment.Kind == SuppressionKind.Line)
                ReportLine(token.Start, text, at, context);
            else if (comment.Kind == SuppressionKind.File && context.StartsLine(token.Start))
                context.ReportBlanket(this, token.Range, "This comment suppresses everything in the file; name the codes behind a colon");
        }
    }

    private void ReportLine(int start, ReadOnlySpan<byte> text, int behindSign, LintContext context)
    {
        var end = SuppressionComment.SkipSpace(text, behindSign) + 4;
        var code = CodeAt(text, end);
        var range = new TextRange(start + behindSign - 1, start + (code < 0 ? end : code));
        var message = code < 0
            ? "This comment suppresses everything in its line; name the codes behind a colon"
            : "This comment suppresses everything in its line: the colon before the codes is missing";
        if (context.ReportBlanket(this, range, message) && code >= 0)
            context.AttachFix(Applicability.Unsafe, "Add the colon", new TextRange(start + end, start + end), ":");
    }

    /// <summary>Where codes start behind space, or -1.</summary>
    private static int CodeAt(ReadOnlySpan<byte> text, int at)
    {
        var start = SuppressionComment.SkipSpace(text, at);
        var end = start;
        while (SuppressionComment.CodeEnd(text, end) is >= 0 and var next)
            end = next;
        var ends = end == text.Length || text[end] is (byte)',' or (byte)'#' || SuppressionComment.SkipSpace(text, end) > end;
        return end > start && ends ? start : -1;
    }
}
