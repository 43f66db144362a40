using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine.Baselines;

namespace Cantil.Cli.Linting;

/// <summary>A baseline from the disk, or why there is none.</summary>
internal sealed class BaselineReading
{
    /// <param name="path">Absolute.</param>
    public BaselineReading(string path)
    {
        var reader = new FileReader();
        if (reader.Read(path) is { } failure)
        {
            IsMissing = failure.Kind is FileProblemKind.Missing or FileProblemKind.IsNoDirectory;
            Problem = $"Cannot read the baseline {path}: {failure.Reason}.";
            return;
        }
        Baseline = BaselineFile.Read(reader.Bytes, Path.GetDirectoryName(path) ?? "/", out var error);
        if (error is var (row, message))
            Problem = $"{path}:{row}: {char.ToUpperInvariant(message[0])}{message[1..]}.";
        Identity = ContentHash.Of(reader.Bytes).ToString();
    }

    public Baseline? Baseline { get; }

    /// <summary>Where there is none, a sentence that says why.</summary>
    public string? Problem { get; }

    /// <summary>Whether that is because there is no such file.</summary>
    public bool IsMissing { get; }

    /// <summary>Of the content.</summary>
    public string Identity { get; } = "";
}
