using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD005", "missing-todo-description", Since = "0.1.0")]
public sealed partial class MissingTodoDescription
{
    public const string Explanation = """
        ## What it does
        Finds tasks in comments that do not say what is to be done.

        ## Why is this bad?
        Nobody can do a task that is not described.

        ## Example
        ```python
        # TODO(ada)
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
        if (task.IsTodo && !task.Parts(context).HasDescription)
            context.Report(this, task.Range, "This task does not say what is to be done");
    }
}
