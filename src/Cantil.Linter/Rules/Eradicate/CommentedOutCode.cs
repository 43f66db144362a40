using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Eradicate;

[Rule("ERA001", "commented-out-code", Since = "0.1.0")]
public sealed partial class CommentedOutCode(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds comments that are Python code: what parses, and lines such as `else:` or `settings = {` that are the beginning
        or the end of something.

        ## Why is this bad?
        Nobody runs, tests or renames code in comments, so it soon is wrong; the history of the repository keeps the old code better.

        ## Example
        ```python
        # print("debug", value)
        value = 1
        ```

        ## Use instead
        ```python
        value = 1
        ```

        ## Fix safety
        What is shown as a fix is never applied, because a comment may only look like code.

        ## Known limits
        A comment may look like code and be prose, such as `# note: this`. What begins with a task tag, or tells another tool
        something (`# type: ignore`, `# noqa`, `# fmt: off`, …), is left alone, and so is the metadata of a script (PEP 723).

        ## Options
        - `lint.task-tags`: words that mark a task; a comment that begins with one is no code.
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var text = context.Source.Slice(token.Range);
        var line = text.TrimStart(" \t\f#"u8).TrimEnd(" \t\f\v"u8);
        if (!context.StartsLine(token.Start))
            return;
        if (text.SequenceEqual(ScriptMetadata.Opening))
        {
            context.Shared(static () => new ScriptMetadata()).Enter(token.Start, context);
            return;
        }
        if (CommentText.MayBeCode(line) && CommentText.IsCode(line, options.TaskTags, context)
            && !context.Shared(static () => new ScriptMetadata()).Contains(token.Start, context)
            && context.Report(this, token.Range, "This comment is code") && context.WantsFixes)
            context.AttachFix(new Fix(Applicability.DisplayOnly, "Remove the comment", [CommentRemoval.Of(token.Range, context)]));
    }
}
