using System.Globalization;
using Cantil.Packaging.Distributions;

namespace Cantil.Packaging.Tags;

/// <summary>The tags that an interpreter can install, the best first, and how good a wheel is among them (PEP 425). Immutable.</summary>
public sealed class SupportedTags
{
    private readonly WheelTag[] _tags;
    private readonly Dictionary<WheelTag, int> _ranks;

    private SupportedTags(List<WheelTag> tags)
    {
        _tags = [.. tags];
        _ranks = new Dictionary<WheelTag, int>(_tags.Length);
        for (var i = 0; i < _tags.Length; i++)
            _ranks.TryAdd(_tags[i], i);
    }

    /// <summary>The best first.</summary>
    public IReadOnlyList<WheelTag> Tags => _tags;

    /// <summary>Those of CPython.</summary>
    /// <param name="major">The major version.</param>
    /// <param name="minor">The minor version.</param>
    /// <param name="platforms">What <see cref="PlatformTags"/> gives.</param>
    /// <param name="isFreeThreaded">Whether it is a build without the global lock, which has a stable ABI of its own.</param>
    /// <param name="isDebug">Whether it is a debug build, which installs what is built for others too.</param>
    public static SupportedTags CPython(int major, int minor, IReadOnlyList<string> platforms, bool isFreeThreaded = false, bool isDebug = false)
    {
        var tags = new List<WheelTag>();
        string own = Text($"cp{major}{minor}"), threads = isFreeThreaded ? "t" : "", stable = isFreeThreaded ? "abi3t" : "abi3";
        var debug = isDebug ? "d" : "";
        Add(tags, own, own + threads + debug + ((major, minor).CompareTo((3, 8)) < 0 ? "m" : ""), platforms);
        if (isDebug && (major, minor).CompareTo((3, 8)) >= 0)
            Add(tags, own, own + threads, platforms);
        var hasStable = (major, minor).CompareTo((3, 2)) >= 0;
        if (hasStable)
            Add(tags, own, stable, platforms);
        Add(tags, own, "none", platforms);
        for (var n = minor - 1; hasStable && n > 1; n--)
            Add(tags, Text($"cp{major}{n}"), stable, platforms);
        AddPure(tags, major, minor, own, platforms);
        return new SupportedTags(tags);
    }

    /// <summary>Those of PyPy.</summary>
    /// <param name="major">The major version of the language.</param>
    /// <param name="minor">The minor version of the language.</param>
    /// <param name="abi">Its ABI, such as <c>pypy311_pp73</c>.</param>
    /// <param name="platforms">What <see cref="PlatformTags"/> gives.</param>
    public static SupportedTags PyPy(int major, int minor, string abi, IReadOnlyList<string> platforms) =>
        Generic(Text($"pp{major}{minor}"), "pp3", major, minor, abi, platforms);

    /// <summary>Those of another interpreter, such as <c>graalpy242</c>.</summary>
    /// <param name="python">Its interpreter tag.</param>
    /// <param name="pure">The interpreter tag under which it takes files for any platform, or null.</param>
    /// <param name="major">The major version of the language.</param>
    /// <param name="minor">The minor version of the language.</param>
    /// <param name="abi">Its ABI tag.</param>
    /// <param name="platforms">What <see cref="PlatformTags"/> gives.</param>
    public static SupportedTags Generic(string python, string? pure, int major, int minor, string abi, IReadOnlyList<string> platforms)
    {
        var tags = new List<WheelTag>();
        Add(tags, python, abi, platforms);
        if (abi != "none")
            Add(tags, python, "none", platforms);
        AddPure(tags, major, minor, pure, platforms);
        return new SupportedTags(tags);
    }

    /// <summary>How good a tag is: 0 for the best; -1 where it cannot be installed.</summary>
    public int Rank(WheelTag tag) => _ranks.GetValueOrDefault(tag, -1);

    /// <summary>How good a wheel is: the rank of the best of its tags; -1 where it cannot be installed.</summary>
    public int Rank(WheelFileName wheel)
    {
        var best = -1;
        foreach (var python in wheel.Pythons)
            foreach (var abi in wheel.Abis)
                foreach (var platform in wheel.Platforms)
                    if (Rank(new WheelTag(python, abi, platform)) is >= 0 and var rank && (best < 0 || rank < best))
                        best = rank;
        return best;
    }

    private static void AddPure(List<WheelTag> tags, int major, int minor, string? pure, IReadOnlyList<string> platforms)
    {
        var pythons = new List<string> { Text($"py{major}{minor}"), Text($"py{major}") };
        for (var n = minor - 1; n >= 0; n--)
            pythons.Add(Text($"py{major}{n}"));
        foreach (var python in pythons)
            Add(tags, python, "none", platforms);
        if (pure is not null)
            tags.Add(new WheelTag(pure, "none", "any"));
        foreach (var python in pythons)
            tags.Add(new WheelTag(python, "none", "any"));
    }

    private static void Add(List<WheelTag> tags, string python, string abi, IReadOnlyList<string> platforms)
    {
        foreach (var platform in platforms)
            tags.Add(new WheelTag(python, abi, platform));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
