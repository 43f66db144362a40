namespace Cantil.Linter.Engine;

/// <summary>A file that cannot be read, as a result: with a finding where E902 is selected.</summary>
internal static class UnreadableFile
{
    private static readonly Finding[] None = [];

    public static Finding[] Findings(LintFile file, string failure, FindingCounts counts)
    {
        var rule = file.Settings.Rules.Find("E902"u8);
        if (rule is null || file.Settings.PerFileIgnores.For(file.FullPath).Contains(rule.Number))
            return None;
        counts.Add(rule.Number);
        return [new Finding(rule.Info, default, failure, null, 0)];
    }
}
