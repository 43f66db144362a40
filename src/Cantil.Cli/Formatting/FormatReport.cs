using Cantil.Cli.Hosting;

namespace Cantil.Cli.Formatting;

/// <summary>Says what came of the files: one line for each that needs one, then how many there were of each kind.</summary>
internal sealed class FormatReport(Host host, FormatRunOptions options, bool isSilent, bool isQuiet)
{
    private int _unchanged;

    public int Changed { get; private set; }

    public int Failed { get; private set; }

    public void Write(IReadOnlyList<FormatFile> files, FormatOutcome[] outcomes)
    {
        for (var i = 0; i < outcomes.Length; i++)
            Write(files[i], outcomes[i]);
        // Standard output belongs to the text where that comes from standard input, and to the differences.
        if (isQuiet || options.Input is not null || files.Count == 0)
            return;
        var summary = Summary();
        if (summary.Length == 0)
            return;
        if (options.Mode == FormatMode.Diff)
            host.Error.WriteLine(summary);
        else
            host.Out.WriteLine(summary);
    }

    private void Write(FormatFile file, in FormatOutcome outcome)
    {
        switch (outcome.Status)
        {
            case FormatStatus.Unchanged:
                _unchanged++;
                break;
            case FormatStatus.Changed:
                Changed++;
                if (options.Mode == FormatMode.Check && !isSilent && options.Input is null)
                    host.Out.WriteLine($"Would reformat: {file.ShownPath}");
                break;
            default:
                Failed++;
                host.WriteError(outcome.Place is null ? $"{file.ShownPath}: {outcome.Failure}." : $"{file.ShownPath}:{outcome.Place}: {outcome.Failure}.", outcome.Help);
                break;
        }
    }

    private string Summary() => (options.Mode, Changed, _unchanged) switch
    {
        (_, 0, 0) => "",
        (FormatMode.Write, 0, _) => $"{Files(_unchanged)} left unchanged",
        (FormatMode.Write, _, 0) => $"{Files(Changed)} reformatted",
        (FormatMode.Write, _, _) => $"{Files(Changed)} reformatted, {Files(_unchanged)} left unchanged",
        (_, 0, _) => $"{Files(_unchanged)} already formatted",
        (_, _, 0) => $"{Files(Changed)} would be reformatted",
        _ => $"{Files(Changed)} would be reformatted, {Files(_unchanged)} already formatted",
    };

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
