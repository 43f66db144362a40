using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8Print;

/// <summary>What the rules on printing share.</summary>
internal static class PrintCall
{
    /// <summary>Whether an argument says where the output goes, and that is not the standard output or error stream.</summary>
    public static bool GoesElsewhere(Call call, int argument, LintContext context)
    {
        foreach (var keyword in call.Keywords)
            if (keyword.Arg.Name == argument)
                return keyword.Value is not Constant { ConstantKind: ConstantKind.None }
                    && !context.Model.IsFrom(keyword.Value, WellKnown.Sys, WellKnown.Stdout)
                    && !context.Model.IsFrom(keyword.Value, WellKnown.Sys, WellKnown.Stderr);
        return false;
    }

    /// <summary>Takes out a call that is a statement of its own.</summary>
    public static Fix? Remove(Call call, LintContext context) =>
        context.Parent(call) is Expr statement
            ? new Fix(Applicability.Unsafe, "Remove the statement", [StatementRemoval.Of(statement, context)], StatementRemoval.GroupOf(statement, context))
            : null;
}
