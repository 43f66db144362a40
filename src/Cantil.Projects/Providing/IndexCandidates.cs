using System.Text;
using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Packaging.Versions;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>Makes candidates of what indexes list.</summary>
/// <param name="settings">Which kinds of files may be used.</param>
internal sealed class IndexCandidates(ProjectSettings settings)
{
    private readonly Dictionary<string, VersionSpecifierSet?> _pythons = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public PackageCandidates Of(ProjectListing listing, PackageOrigin origin)
    {
        var useWheels = !settings.NoBinary && !settings.NoBinaryPackages.Contains(listing.Name);
        var useSources = !settings.NoBuild && !settings.NoBuildPackages.Contains(listing.Name);
        var candidates = new Candidate[listing.ReleaseCount];
        byte[] lastPython = [];
        VersionSpecifierSet? lastSpecifiers = null;
        for (var i = 0; i < candidates.Length; i++)
        {
            var release = listing.GetRelease(i);
            var files = new CandidateFiles(release, useWheels, useSources);
            var (hasFile, hasSource, isYanked, isMixed) = (false, false, true, false);
            string? reason = null;
            DistributionFile first = default;
            for (var j = 0; j < release.FileCount; j++)
            {
                var file = release.GetFile(j);
                if (!files.IsUsable(file))
                    continue;
                if (!hasFile)
                    first = file;
                else
                    isMixed |= !file.RequiresPythonBytes.SequenceEqual(first.RequiresPythonBytes);
                hasFile = true;
                hasSource |= file.Kind == FileKind.Sdist;
                isYanked &= file.IsYanked;
                reason ??= file.YankedReason;
            }
            VersionSpecifierSet? python = null;
            if (hasFile && isMixed)
                python = Widest(files);
            else if (hasFile && !first.RequiresPythonBytes.IsEmpty)
            {
                // Neighbours mostly say the same.
                if (!first.RequiresPythonBytes.SequenceEqual(lastPython))
                    (lastPython, lastSpecifiers) = (first.RequiresPythonBytes.ToArray(), Python(first.RequiresPythonBytes));
                python = lastSpecifiers;
            }
            candidates[i] = new Candidate(listing.Name, release.Version)
            {
                Origin = origin,
                RequiresPython = python,
                Yanked = hasFile && isYanked ? reason ?? "" : null,
                HasSource = hasSource,
                Problem = hasFile ? null : Unusable(release, useWheels, useSources),
                Tag = files,
            };
        }
        return new PackageCandidates(listing.Name, origin, candidates, candidates.Length > 0 ? null : Missing(listing, origin)) { Starts = listing.Starts };
    }

    private string Missing(ProjectListing listing, PackageOrigin origin)
    {
        if (!listing.Exists)
            return origin.Kind == PackageOriginKind.Index ? $"was not found in the index \"{origin.Key}\"" : settings.IsWithoutIndex ? "was not found, and no index is asked" : "was not found in any index";
        foreach (var page in listing.Pages)
            if (page.SkippedCount > 0)
                return "exists, but none of its files can be used";
        return listing.IsCut ? "exists, but has no files from before what exclude-newer says" : "exists, but has no files";
    }

    private static string Unusable(ListedRelease release, bool useWheels, bool useSources)
    {
        for (var i = 0; i < release.FileCount; i++)
            if (release.GetFile(i).Kind == FileKind.Sdist && !useSources)
                return useWheels ? "has no wheel, and building is turned off" : "may neither be built nor used as a wheel";
            else if (release.GetFile(i).Kind == FileKind.Wheel && !useWheels)
                return "has no source distribution, and wheels are turned off";
        return "has neither a wheel nor a source distribution";
    }

    /// <summary>Of files that say different things, the bounds that let in the most.</summary>
    private VersionSpecifierSet? Widest(CandidateFiles files)
    {
        VersionSpecifierSet? widest = null;
        foreach (var file in files.All())
        {
            if (file.RequiresPythonBytes.IsEmpty || Python(file.RequiresPythonBytes) is not { } python)
                return null;
            if (widest is null || (widest.Range.IsSubsetOf(python.Range) && !widest.Range.Equals(python.Range)))
                widest = python;
        }
        return widest;
    }

    private VersionSpecifierSet? Python(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        lock (_lock)
        {
            if (!_pythons.TryGetValue(text, out var python))
                _pythons.Add(text, python = Packaging.Requirements.LenientRequirement.TryParseSpecifiers(text, out var specifiers, out _, out _) ? specifiers : null);
            return python;
        }
    }
}
