using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD001", "invalid-todo-tag", Since = "0.1.0")]
public sealed partial class InvalidTodoTag
{
    public const string Explanation = """
        ## What it does
        Finds tasks in comments that are marked with `FIXME` or `XXX` instead of `TODO`.

        ## Why is this bad?
        With one tag for all, one search finds all tasks.

        ## Example
        ```python
        # FIXME(ada): the total is wrong for empty orders
        total = 0
        ```

        ## Use instead
        ```python
        # TODO(ada): the total is wrong for empty orders
        total = 0
        ```
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var task = TaskComment.Of(token, context);
        if (task.Tag is TaskTag.Fixme or TaskTag.Xxx)
            context.Report(this, task.Range, $"`{task.Range}` marks this task; use `TODO` for all");
    }
}
