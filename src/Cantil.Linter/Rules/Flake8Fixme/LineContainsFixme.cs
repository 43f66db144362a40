using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Flake8Todos;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Fixme;

[Rule("FIX001", "line-contains-fixme", Since = "0.1.0")]
public sealed partial class LineContainsFixme
{
    public const string Explanation = """
        ## What it does
        Finds comments that begin with `FIXME`, in capital or small letters.

        ## Why is this bad?
        Such a comment marks something that is wrong, and should be settled, or become an issue, before the code goes out. Where a
        project keeps its tasks in comments on purpose, this rule is not for it.

        ## Example
        ```python
        total = 0  # FIXME: fails for an empty order
        ```
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        if (TaskComment.Of(token, context) is { Tag: TaskTag.Fixme } task)
            context.Report(this, task.Range, "This comment holds a task that is open: `FIXME`");
    }
}
