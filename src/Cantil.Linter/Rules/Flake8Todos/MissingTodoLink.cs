using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD003", "missing-todo-link", Since = "0.1.0")]
public sealed partial class MissingTodoLink
{
    public const string Explanation = """
        ## What it does
        Finds tasks in comments that name no issue: an address or a number such as `#12` in the comment itself, or an address, a number or a
        key such as `ABC-12` alone in a comment below it.

        ## Why is this bad?
        The issue has the story, and it is where the task is planned and closed.

        ## Example
        ```python
        # TODO(ada): round half to even
        total = 0
        ```

        ## Use instead
        ```python
        # TODO(ada): round half to even
        # https://example.com/issues/12
        total = 0

        # TODO(ada): round half to even, see #12
        total = 0

        # TODO(ada): round half to even
        # ABC-12
        total = 0
        ```
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var task = TaskComment.Of(token, context);
        if (task.IsTodo && !TaskLink.IsNamed(task, context.TokenIndex, context))
            context.Report(this, task.Range, "This task names no issue; add its address or number");
    }
}
