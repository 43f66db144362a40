using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F901", "raise-not-implemented", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class RaiseNotImplemented
{
    public const string Explanation = """
        ## What it does
        Finds `raise NotImplemented` and `raise NotImplemented(…)`.

        ## Why is this bad?
        `NotImplemented` is a value that binary methods such as `__eq__` return; it is no exception, and raising it gives a
        `TypeError`. The exception is `NotImplementedError`.

        ## Example
        ```python
        class Shape:
            def area(self):
                raise NotImplemented("area")
        ```

        ## Use instead
        ```python
        class Shape:
            def area(self):
                raise NotImplementedError("area")
        ```

        ## Fix safety
        The name is replaced where `NotImplementedError` is the builtin.
        """;

    public void Check(Raise node, LintContext context)
    {
        var name = node.Exc switch
        {
            Name direct => direct,
            Call { Func: Name called } => called,
            _ => null,
        };
        if (name is null || name.Id != WellKnown.NotImplemented)
            return;
        if (context.Report(this, name, "`NotImplemented` is no exception; raise `NotImplementedError`") && context.WantsFixes)
            context.AttachFix(Applicability.Safe, "Raise `NotImplementedError`", name.Range, "NotImplementedError");
    }
}
