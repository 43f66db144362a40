namespace Cantil.Cli.Formatting;

/// <summary>What came of a file.</summary>
/// <param name="Failure">One sentence without a full stop, where <paramref name="Status"/> says that there is one.</param>
/// <param name="Help">What to do about it; null where nothing can be said.</param>
/// <param name="Place">Row and column of the failure in the file; null where it has none.</param>
internal readonly record struct FormatOutcome(FormatStatus Status, string? Failure = null, string? Place = null, string? Help = null)
{
    public static FormatOutcome Fail(string sentence, string? place = null, string? help = null) => new(FormatStatus.Failed, sentence, place, help);
}
