using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Distributions;

/// <summary>The name of a wheel (PEP 427, "File name convention"): <c>name-version[-build]-python-abi-platform.whl</c>. Immutable.</summary>
public sealed class WheelFileName
{
    private WheelFileName(PackageName name, PackageVersion version, BuildTag build, string[] pythons, string[] abis, string[] platforms) =>
        (Name, Version, Build, Pythons, Abis, Platforms) = (name, version, build, pythons, abis, platforms);

    public PackageName Name { get; }

    public PackageVersion Version { get; }

    /// <summary>Which of several wheels of one version to prefer; the default where the name has none.</summary>
    public BuildTag Build { get; }

    /// <summary>The interpreters, such as <c>py3</c> or <c>cp311</c>, in lower case. Each goes with each ABI and each platform (PEP 425, "Compressed tag sets").</summary>
    public IReadOnlyList<string> Pythons { get; }

    /// <summary>The ABIs, such as <c>none</c> or <c>abi3</c>.</summary>
    public IReadOnlyList<string> Abis { get; }

    /// <summary>The platforms, such as <c>any</c> or <c>manylinux_2_17_x86_64</c>.</summary>
    public IReadOnlyList<string> Platforms { get; }

    /// <summary>Reads the name of a file, without its folder.</summary>
    /// <exception cref="FormatException">It is not the name of a wheel; the message says why.</exception>
    public static WheelFileName Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var file, out var reason) ? file : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out WheelFileName? file, [NotNullWhen(false)] out string? reason)
    {
        file = null;
        Span<Range> parts = stackalloc Range[7];
        if (!text.EndsWith(".whl"))
            return Fail(text, "it does not end with '.whl'", out reason);
        var stem = text[..^4];
        var count = stem.Split(parts, '-');
        if (count is not (5 or 6))
            return Fail(text, "name, version and tags make five parts, six with a build tag", out reason);
        if (stem[parts[0]].Contains("__", StringComparison.Ordinal) || !PackageName.TryParse(stem[parts[0]], out var name, out _))
            return Fail(text, $"'{stem[parts[0]]}' is not a name", out reason);
        if (!PackageVersion.TryParse(stem[parts[1]], out var version, out var problem))
            return Fail(text, problem.TrimEnd('.'), out reason);
        var build = default(BuildTag);
        if (count == 6 && !BuildTag.TryParse(stem[parts[2]], out build))
            return Fail(text, $"the build tag '{stem[parts[2]]}' does not begin with a number", out reason);
        if (!TryTags(stem[parts[count - 3]], out var pythons) || !Array.TrueForAll(pythons, IsIdentifier))
            return Fail(text, $"'{stem[parts[count - 3]]}' names no interpreters", out reason);
        if (!TryTags(stem[parts[count - 2]], out var abis) || !TryTags(stem[parts[count - 1]], out var platforms))
            return Fail(text, "a tag is empty", out reason);
        file = new WheelFileName(name, version, build, pythons, abis, platforms);
        reason = null;
        return true;
    }

    private static bool TryTags(ReadOnlySpan<char> text, out string[] tags)
    {
        tags = new string[text.Count('.') + 1];
        var count = 0;
        foreach (var part in text.Split('.'))
        {
            if (text[part].IsEmpty)
                return false;
            tags[count++] = text[part].ToString().ToLowerInvariant();
        }
        return true;
    }

    private static bool IsIdentifier(string tag)
    {
        foreach (var c in tag)
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        return !char.IsDigit(tag[0]);
    }

    private static bool Fail(ReadOnlySpan<char> text, string what, out string reason)
    {
        reason = $"'{text}' is not the name of a wheel: {what}.";
        return false;
    }

    /// <summary>The name in the form that builders write.</summary>
    public override string ToString() =>
        $"{Name.FileForm}-{Version}{(Build.IsNone ? "" : "-" + Build)}-{string.Join('.', Pythons)}-{string.Join('.', Abis)}-{string.Join('.', Platforms)}.whl";
}
