using Cantil.Index.Times;

namespace Cantil.Index.Pages;

/// <summary>What is said about files that are left out.</summary>
internal static class PageWarnings
{
    // The first few names say what kind of thing it is.
    private const int Shown = 3;

    public static string? OfSkipped(ProjectPage page)
    {
        if (page.SkippedCount == 0)
            return null;
        var first = page.GetSkipped(0);
        if (page.SkippedCount == 1)
            return $"{(first.FileName.Length > 0 ? first.FileName : "A file")}, which {page.Index} lists for {page.Name}, {first.Reason}; it is left out.";
        var names = new List<string>();
        for (var i = 0; i < Math.Min(Shown, page.SkippedCount); i++)
            names.Add(page.GetSkipped(i).FileName is { Length: > 0 } name ? name : "one without a name");
        var more = page.SkippedCount > Shown ? $" and {page.SkippedCount - Shown} more" : "";
        return $"{page.SkippedCount} files that {page.Index} lists for {page.Name} are left out: {string.Join(", ", names)}{more}; the first one {first.Reason}.";
    }

    public static string OfMissingTimes(ProjectPage page, int count, ExcludeNewerValue bound) =>
        $"{page.Index} does not say when {(count == page.FileCount ? $"the files of {page.Name}" : $"{count} files of {page.Name}")} came, so that exclude-newer = \"{bound}\" leaves them out.";
}
