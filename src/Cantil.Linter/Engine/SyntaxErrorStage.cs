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
            isWhole &= IsOfCompiler(tree.Errors[i].Kind);
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

    /// <summary>The code of the rule that stands for an error; empty where there is none.</summary>
    public static ReadOnlySpan<byte> RuleOf(SyntaxErrorKind kind) => kind switch
    {
        SyntaxErrorKind.FutureNotFirst => "F404"u8,
        SyntaxErrorKind.ImportStarInFunction => "F406"u8,
        SyntaxErrorKind.UnknownFuture or SyntaxErrorKind.FutureBraces => "F407"u8,
        SyntaxErrorKind.TooManyExpressionsInUnpacking => "F621"u8,
        SyntaxErrorKind.ManyStarsInAssignment => "F622"u8,
        SyntaxErrorKind.BreakOutsideLoop => "F701"u8,
        SyntaxErrorKind.ContinueOutsideLoop => "F702"u8,
        SyntaxErrorKind.YieldOutsideFunction or SyntaxErrorKind.AwaitOutsideFunction => "F704"u8,
        SyntaxErrorKind.ReturnOutsideFunction => "F706"u8,
        SyntaxErrorKind.DefaultExceptNotLast => "F707"u8,
        SyntaxErrorKind.NonlocalWithoutBinding => "PLE0117"u8,
        SyntaxErrorKind.UseBeforeGlobal or SyntaxErrorKind.AssignBeforeGlobal => "PLE0118"u8,
        SyntaxErrorKind.AwaitOutsideAsyncFunction or SyntaxErrorKind.AsyncForOutsideAsyncFunction
            or SyntaxErrorKind.AsyncWithOutsideAsyncFunction or SyntaxErrorKind.AsyncComprehensionOutsideAsyncFunction => "PLE1142"u8,
        SyntaxErrorKind.YieldFromInAsyncFunction => "PLE1700"u8,
        _ => default,
    };

    private static bool IsOfCompiler(SyntaxErrorKind kind) =>
        kind is >= SyntaxErrorKind.ReturnOutsideFunction or SyntaxErrorKind.DuplicateParameter or SyntaxErrorKind.DefaultExceptNotLast;

    private static void Report(LintContext context, SyntaxError error)
    {
        var code = RuleOf(error.Kind);
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
