namespace Cantil.Linter.Engine;

/// <summary>A file that cannot be read, as a result: with a finding where E902 is selected.</summary>
internal static class UnreadableFile
{
    public static FileResult Result(LintFile file, string failure, FindingCounts counts)
    {
        var rule = file.Settings.Rules.Find("E902"u8);
        if (rule is null || file.Settings.PerFileIgnores.For(file.FullPath).Contains(rule.Number))
            return new FileResult(file.ShownPath, null, [], failure);
        counts.Add(rule.Number);
        return new FileResult(file.ShownPath, null, [new Finding(rule.Info, default, failure, null, 0)], failure);
    }
}
