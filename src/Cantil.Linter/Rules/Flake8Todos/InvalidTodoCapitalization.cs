using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

[Rule("TD006", "invalid-todo-capitalization", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class InvalidTodoCapitalization
{
    public const string Explanation = """
        ## What it does
        Finds the tag `TODO` in other than capital letters.

        ## Why is this bad?
        Written in one way, all tasks are found by one search, and they stand out.

        ## Example
        ```python
        # todo(ada): round half to even
        total = 0
        ```

        ## Use instead
        ```python
        # TODO(ada): round half to even
        total = 0
        ```

        ## Fix safety
        Only the comment changes.
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        var task = TaskComment.Of(token, context);
        if (task.Tag == TaskTag.Todo && !context.Source.Slice(task.Range).SequenceEqual("TODO"u8)
            && context.Report(this, task.Range, $"`{task.Range}` should be `TODO`, in capital letters"))
            context.AttachFix(Applicability.Safe, "Write `TODO`", task.Range, "TODO");
    }
}
