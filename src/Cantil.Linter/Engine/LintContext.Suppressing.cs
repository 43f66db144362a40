using Cantil.Linter.Engine.Suppression;

namespace Cantil.Linter.Engine;

public sealed partial class LintContext
{
    private UnusedCodes? _unusedCodes;

    /// <summary>The rule on suppression comments that are not needed, if it is asked about this file.</summary>
    private Rule? UnusedNoqaRule =>
        !IgnoreSuppressions && Settings.Rules.Find("RUF100"u8) is { } rule && !_ignored.Contains(rule.Number) ? rule : null;

    /// <summary>Reports comments that suppress nothing; to be called when all else has been reported.</summary>
    internal void ReportUnusedSuppressions()
    {
        if (UnusedNoqaRule is not { } rule || Source.Span.IndexOf((byte)'#') < 0 || _suppressions.FileSuppresses(rule.Number))
            return;
        _unusedCodes ??= new UnusedCodes();
        foreach (var directive in _suppressions.Directives())
        {
            if (directive.IsVoid || directive.Comment.Kind == SuppressionKind.Enable || !_unusedCodes.Read(directive, this, IsEnabled))
                continue;
            Counts.Add(rule.Number);
            if (CountOnly)
                continue;
            _findings.Add(new Finding(rule.Info, directive.Range, _unusedCodes.Message, null, directive.Range.Start));
            AttachFix(_unusedCodes.Fix(this));
        }
    }

    private bool IsEnabled(int number) => Settings.Rules[number] is not null && !_ignored.Contains(number);
}
