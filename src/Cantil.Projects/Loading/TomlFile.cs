using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Projects.Loading;

/// <summary>Reads files of settings.</summary>
internal static class TomlFile
{
    /// <summary>Null where there is none, or where it cannot be read; then that is among the problems.</summary>
    public static TomlDocument? Read(FileReader reader, string path, bool mustExist, List<ProjectProblem> problems)
    {
        if (reader.Read(path) is { } problem)
        {
            if (mustExist || problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory or FileProblemKind.IsDirectory))
                problems.Add(new ProjectProblem(path, null, $"the file cannot be read: {problem.Reason}"));
            return null;
        }
        var bytes = reader.Bytes;
        var document = TomlDocument.Parse(SourceText.From(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes));
        if (document.Error is not { } error)
            return document;
        problems.Add(new ProjectProblem(path, document.Text.Lines.Position(error.Offset), $"the file is no TOML: {error.Message}"));
        return null;
    }
}
