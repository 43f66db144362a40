using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD007", "missing-space-after-todo-colon", Since = "0.1.0")]
public sealed partial class MissingSpaceAfterTodoColon
{
    public const string Explanation = """
        ## What it does
        Finds tasks in comments without a space behind the colon.

        ## Why is this bad?
        Tools and readers expect `TODO(name): what is to be done`.

        ## Example
        ```python
        # TODO(ada):round half to even
        total = 0
        ```

        ## Use instead
        ```python
        # TODO(ada): round half to even
        total = 0
        ```
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var task = TaskComment.Of(token, context);
        if (task.IsTodo && !task.Parts(context).HasSpace)
            context.Report(this, task.Range, "A space belongs behind the colon of this task");
    }
}
