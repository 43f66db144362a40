using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E722", "bare-except", Since = "0.1.0", Default = true)]
public sealed partial class BareExcept
{
    public const string Explanation = """
        ## What it does
        Finds `except:` without a class. One that raises again is let pass.

        ## Why is this bad?
        It catches `SystemExit` and `KeyboardInterrupt` too, so that the program cannot be ended, and hides every slip in the code above.

        ## Example
        ```python
        try:
            start()
        except:
            print("failed")
        ```

        ## Use instead
        ```python
        try:
            start()
        except OSError:
            print("failed")
        ```
        """;

    public void Check(ExceptHandler node, LintContext context)
    {
        if (node.Type is not null)
            return;
        foreach (var statement in node.Body)
            if (statement is Raise { Exc: null })
                return;
        context.Report(this, new TextRange(node.Start, node.Start + "except".Length), "This `except` names no class; it catches everything");
    }
}
