using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Functions;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E741", "ambiguous-variable-name", Since = "0.1.0")]
public sealed partial class AmbiguousVariableName
{
    public const string Explanation = """
        ## What it does
        Finds variables and parameters that are called `l`, `O` or `I`.

        ## Why is this bad?
        In many fonts they cannot be told from `1` and `0`. Stubs are let pass: they have to take names as they are.

        ## Example
        ```python
        l = 10
        print(l)
        ```

        ## Use instead
        ```python
        length = 10
        print(length)
        ```
        """;

    public void Check(LintContext context)
    {
        if (context.SourceKind == SourceKind.Stub)
            return;
        var ambiguous = new AmbiguousNames(context.Names);
        if (ambiguous.IsEmpty)
            return;
        foreach (var node in context.Tree.Nodes)
            switch (node.Kind)
            {
                case NodeKind.Name when ((Name)node).Ctx == ExpressionContext.Store:
                    CheckName(ambiguous, ((Name)node).Id, node.Range, context);
                    break;
                case NodeKind.Parameter:
                    CheckName(ambiguous, ((Parameter)node).Name, context);
                    break;
                case NodeKind.ExceptHandler when ((ExceptHandler)node).Name is { IsNone: false } name:
                    CheckName(ambiguous, name, context);
                    break;
                case NodeKind.Global:
                    CheckName(ambiguous, ((Global)node).Names, context);
                    break;
                case NodeKind.Nonlocal:
                    CheckName(ambiguous, ((Nonlocal)node).Names, context);
                    break;
            }
    }

    private void CheckName(AmbiguousNames ambiguous, IdentifierList names, LintContext context)
    {
        for (var i = 0; i < names.Count; i++)
            CheckName(ambiguous, names[i], context);
    }

    private void CheckName(AmbiguousNames ambiguous, Identifier name, LintContext context) => CheckName(ambiguous, name.Name, name.Range, context);

    private void CheckName(AmbiguousNames ambiguous, NameId name, TextRange range, LintContext context)
    {
        if (ambiguous.Contains(name))
            context.Report(this, range, $"The name `{name}` looks like a digit");
    }
}
