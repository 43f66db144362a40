namespace Cantil.Linter.Engine;

/// <summary>Turns what the parser and the compiler's checks say into findings: a rule's where one stands for it.</summary>
internal static class SyntaxErrorStage
{
    public static void Run(LintContext context)
    {
        var errors = context.Tree.Errors;
        for (var i = 0; i < errors.Count; i++)
            context.ReportSyntaxError(errors[i].Range, errors[i].Message);
        if (errors.Count > 0)
            return;
        var versioned = context.Tree.VersionedSyntax;
        for (var i = 0; i < versioned.Count; i++)
            if (context.TargetVersion < versioned[i].Since)
                context.ReportSyntaxError(
                    versioned[i].Range, $"{versioned[i].Feature} needs Python {versioned[i].Since} or newer, but the code has to run on {context.TargetVersion}.");
    }
}
