using Cantil.Index.Pages;
using Cantil.Packaging.Metadata;

namespace Cantil.Index.Metadata;

/// <summary>Gets the metadata of source distributions: what they hold themselves where that is final (PEP 643, PEP 621), else what a builder says.</summary>
internal sealed class SourceMetadata(IndexSettings settings)
{
    /// <summary>Reads it.</summary>
    /// <param name="file">The source distribution.</param>
    /// <param name="archive">Its content; it can be read in any order.</param>
    /// <param name="subdirectory">The project's folder inside; null for the top.</param>
    /// <param name="cancellation">Ends a build.</param>
    /// <exception cref="IndexException">There is none.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(DistributionFile file, Stream archive, string? subdirectory, CancellationToken cancellation)
    {
        var limit = settings.Http.LargestMetadata;
        var folder = subdirectory is null ? "" : subdirectory + "/";
        var content = SdistArchive.Read(archive, file, folder + "PKG-INFO", limit);
        if (content is not null && IsStatic(content))
            return content;
        var project = SdistArchive.Read(archive, file, folder + "pyproject.toml", limit);
        if (project is not null && StaticProject.TryRead(project, file) is { } declared)
            return declared;
        if (file.IsDirect && content is null && project is null && !SdistArchive.HasProject(archive, file, folder))
            throw new IndexException(
                IndexProblem.Malformed, $"{file.FileName} has neither a pyproject.toml nor a setup.py {(subdirectory is null ? "in the folder at its top" : $"in {subdirectory}")}, so it is no source of {file.Project}.",
                "name the project's folder in the archive with subdirectory");
        if (settings.Builder is not { } builder)
            throw new IndexException(
                IndexProblem.NeedsBuild,
                $"What {file.Project}{(file.VersionText.Length > 0 ? " " + file.VersionText : "")} needs is only known once it is built: there is no wheel for its metadata, and that of {file.FileName} {(content is null ? "is missing" : "is not final")}.",
                file.IsDirect ? $"name a wheel of {file.Project}, or state what it needs in [[tool.cantil.dependency-metadata]]" : $"choose a version of {file.Project} that has wheels, or state what it needs in [[tool.cantil.dependency-metadata]]");
        archive.Position = 0;
        var request = new BuildRequest(file.Project) { Subdirectory = subdirectory, Constraints = settings.BuildConstraints };
        return await builder.BuildAsync(request, file, archive, cancellation).ConfigureAwait(false);
    }

    public static bool IsStatic(ReadOnlySpan<byte> content) => DependencyMetadata.TryParse(content, out var metadata, out _) && metadata.IsStatic;
}
