using Cantil.Foundation.Files;
using Cantil.Linter.Engine.Baselines;

namespace Cantil.Cli.Linting;

/// <summary>Reads a baseline from the disk.</summary>
internal static class BaselineReading
{
    /// <param name="path">Absolute.</param>
    /// <param name="problem">Where there is none, a sentence that says why.</param>
    /// <param name="isMissing">Whether that is because there is no such file.</param>
    public static Baseline? Read(string path, out string? problem, out bool isMissing)
    {
        var reader = new FileReader();
        problem = null;
        isMissing = false;
        if (reader.Read(path) is { } failure)
        {
            isMissing = failure.Kind is FileProblemKind.Missing or FileProblemKind.IsNoDirectory;
            problem = $"Cannot read the baseline {path}: {failure.Reason}.";
            return null;
        }
        var baseline = BaselineFile.Read(reader.Bytes, Path.GetDirectoryName(path) ?? "/", out var error);
        if (error is var (row, message))
            problem = $"{path}:{row}: {char.ToUpperInvariant(message[0])}{message[1..]}.";
        return baseline;
    }
}
