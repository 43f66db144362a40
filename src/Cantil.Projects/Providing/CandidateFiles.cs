using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Packaging.Distributions;

namespace Cantil.Projects.Providing;

/// <summary>The files of one version in an index, of those that may be used.</summary>
/// <param name="release">The version.</param>
/// <param name="useWheels">Whether wheels may be used.</param>
/// <param name="useSources">Whether source distributions may be used.</param>
internal sealed class CandidateFiles(ListedRelease release, bool useWheels, bool useSources)
{
    private WheelFileName[]? _wheels;

    public ListedRelease Release => release;

    /// <summary>The files, wheels and source distributions, in the order of the page.</summary>
    public IEnumerable<DistributionFile> All()
    {
        for (var i = 0; i < release.FileCount; i++)
            if (IsUsable(release.GetFile(i)))
                yield return release.GetFile(i);
    }

    public bool IsUsable(DistributionFile file) => file.Kind switch
    {
        FileKind.Wheel => useWheels,
        FileKind.Sdist => useSources,
        _ => false,
    };

    /// <summary>The names of the wheels; made when first asked for.</summary>
    public IReadOnlyList<WheelFileName> Wheels => _wheels ??= ReadWheels();

    /// <summary>The file whose metadata is asked for: a wheel whose metadata is a file of its own, else any wheel, else a source distribution.</summary>
    public DistributionFile? MetadataFile()
    {
        DistributionFile? best = null;
        var bestRank = -1;
        for (var i = 0; i < release.FileCount; i++)
        {
            var file = release.GetFile(i);
            if (!IsUsable(file))
                continue;
            var rank = (file.Kind == FileKind.Wheel ? 4 : 0) + (file.HasMetadata ? 2 : 0) + (file.FileNameBytes.EndsWith("-none-any.whl"u8) ? 1 : 0);
            if (rank > bestRank)
                (best, bestRank) = (file, rank);
        }
        return best;
    }

    private WheelFileName[] ReadWheels()
    {
        var wheels = new List<WheelFileName>();
        if (useWheels)
            for (var i = 0; i < release.FileCount; i++)
                if (release.GetFile(i) is { Kind: FileKind.Wheel } file && WheelFileName.TryParse(file.FileName, out var name, out _))
                    wheels.Add(name);
        return [.. wheels];
    }
}
