using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Functions;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E742", "ambiguous-class-name", Since = "0.1.0")]
public sealed partial class AmbiguousClassName
{
    public const string Explanation = """
        ## What it does
        Finds classes that are called `l`, `O` or `I`.

        ## Why is this bad?
        In many fonts they cannot be told from `1` and `0`.

        ## Example
        ```python
        class I:
            pass
        ```

        ## Use instead
        ```python
        class Identity:
            pass
        ```
        """;

    public void Check(ClassDef node, LintContext context)
    {
        if (new AmbiguousNames(context.Names).Contains(node.Name.Name))
            context.Report(this, node.Name.Range, $"The name `{node.Name}` looks like a digit");
    }
}
