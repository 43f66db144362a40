using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD002", "missing-todo-author", Since = "0.1.0")]
public sealed partial class MissingTodoAuthor
{
    public const string Explanation = """
        ## What it does
        Finds tasks in comments that do not say whose they are, as `TODO(name):` or `TODO @name:` do.

        ## Why is this bad?
        The name says whom to ask; it need not be who will do it.

        ## Example
        ```python
        # TODO: round half to even
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
        if (task.IsTodo && !task.Parts(context).HasAuthor)
            context.Report(this, task.Range, "This task names nobody; write `TODO(name): …`");
    }
}
