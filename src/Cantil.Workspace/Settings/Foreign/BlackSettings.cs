using Cantil.Foundation.Python;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>What black is told, for the formatter alone (https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html).</summary>
internal static class BlackSettings
{
    private const int DefaultLineLength = 88;
    private const int LowestMinor = 7;

    public static SettingsLayer Read(ForeignSection section, PathVariables variables, List<WorkspaceProblem> problems)
    {
        var target = new ForeignTarget(section, variables, problems);
        if (section.Find("line-length") is { } length)
            target.SetNumber(length, "line-length");
        else
            target.Set(null, "line-length", (long)DefaultLineLength);
        if (section.Find("skip-magic-trailing-comma") is { } comma)
            target.SetFlag(comma, "format.skip-magic-trailing-comma");
        if (section.Find("preview") is { } preview)
            target.SetFlag(preview, "format.preview");
        if (section.Find("skip-string-normalization") is { } skip)
        {
            if (skip.Flag is { } skips)
                target.Set(skip, "format.quote-style", skips ? "preserve" : "double");
            else
                target.ReportType(skip, "a flag: true or false");
        }
        if (section.Find("target-version") is { } versions)
            ReadVersions(versions, target);
        return target.Layer;
    }

    // The code has to run on all of them; what is older than the formatter knows counts as the oldest that it knows.
    private static void ReadVersions(ForeignOption option, ForeignTarget target)
    {
        var lowest = int.MaxValue;
        foreach (var word in option.Words)
        {
            if (!word.StartsWith("py", StringComparison.OrdinalIgnoreCase) || !PythonVersion.TryParse(word.ToLowerInvariant(), out var version))
            {
                target.ReportType(option, "a list of versions of Python such as \"py313\"");
                return;
            }
            lowest = Math.Min(lowest, version.Major < 3 ? 0 : version.Minor);
        }
        if (lowest != int.MaxValue)
            target.Set(option, "target-version", $"py3{Math.Max(lowest, LowestMinor)}");
    }
}
