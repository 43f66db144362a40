using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F722", "forward-annotation-syntax-error", Since = "0.1.0")]
public sealed partial class ForwardAnnotationSyntaxError
{
    public const string Explanation = """
        ## What it does
        Finds annotations in strings that are no expressions.

        ## Why is this bad?
        A type in a string is read by type checkers and by `typing.get_type_hints`, which raises a `SyntaxError` where the string is no expression.

        ## Example
        ```python
        def open_file(path: "/") -> None: ...
        ```

        ## Use instead
        ```python
        def open_file(path: "str") -> None: ...
        ```
        """;

    public void Check(LintContext context)
    {
        foreach (ref readonly var broken in context.Model.BrokenAnnotations)
            context.Report(this, broken.Range, $"This annotation is no expression: {(broken.Error is { } error ? error.Message : "it begins with space")}");
    }
}
