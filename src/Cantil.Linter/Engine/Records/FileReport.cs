using Cantil.Foundation.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine.Records;

/// <summary>What is to be printed of one file; good only while it is being printed.</summary>
public readonly ref struct FileReport
{
    /// <summary>As it is to be shown.</summary>
    public required string Path { get; init; }

    /// <summary>Absolute.</summary>
    public required string FullPath { get; init; }

    public FileFindings Findings { get; init; }

    /// <summary>Null where the file could not be read, and where <see cref="IFileRenderer.NeedsSource"/> is false.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Where the cells of a notebook stand in the text; null for other files.</summary>
    public NotebookSource? Notebook { get; init; }

    /// <summary>Whether the file is a notebook; its findings then have cells.</summary>
    public bool IsNotebook => FullPath.EndsWith(".ipynb", StringComparison.Ordinal);

    /// <summary>Why the file could not be read, in one sentence; else null.</summary>
    public string? Failure { get; init; }
}
