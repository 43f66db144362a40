using Cantil.Syntax.Errors;
using Cantil.Syntax.Validation;

namespace Cantil.Linter.Engine;

/// <summary>
/// Turns what the parser and the compiler's checks say into findings. For some errors a rule stands: then there is a finding
/// of the rule if it is selected, and else none. What only the compiler would refuse does not keep other rules from
/// looking at the tree.
/// </summary>
internal sealed class SyntaxErrorStage
{
    private readonly SyntaxValidator _validator = new();

    /// <returns>Whether rules may look at the tree.</returns>
    public bool Run(LintContext context)
    {
        var tree = context.Tree;
        var isWhole = true;
        for (var i = 0; i < tree.Errors.Count; i++)
        {
            Report(context, tree.Errors[i]);
            isWhole &= tree.Errors[i].IsOfCompiler;
        }
        if (!isWhole)
            return false;
        _validator.Validate(tree);
        for (var i = 0; i < _validator.Errors.Count; i++)
            Report(context, _validator.Errors[i]);
        if (context.Options.SyntaxVersion is { } version)
        {
            ReportNewer(context, tree.VersionedSyntax, version);
            ReportNewer(context, _validator.VersionedSyntax, version);
        }
        return true;
    }

    private static void Report(LintContext context, SyntaxError error)
    {
        var code = SyntaxErrorRules.CodeOf(error.Kind);
        if (code.IsEmpty)
            context.ReportSyntaxError(error.Range, error.Message);
        else
            context.Settings.Rules.Find(code)?.OnSyntaxError(error, context);
    }

    private static void ReportNewer(LintContext context, IReadOnlyList<VersionedSyntax> uses, Foundation.Python.PythonVersion version)
    {
        for (var i = 0; i < uses.Count; i++)
            if (version < uses[i].Since)
                context.ReportSyntaxError(uses[i].Range, uses[i].Message(version));
    }
}
