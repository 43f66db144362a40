using System.Globalization;

namespace Cantil.Packaging.Tags;

/// <summary>
/// The platform tags that a machine can install, the best first (PEP 425; PEP 600 and 656 for Linux; PEP 730 and 738 for iOS and Android;
/// PEP 783 for Emscripten). Nothing is probed: what the machine is like is given.
/// </summary>
public static class PlatformTags
{
    private const int LastGlibc2 = 50;

    /// <summary>Linux with glibc: <c>linux</c>, then <c>manylinux</c> from this version down to the oldest, with the names of old beside them.</summary>
    /// <param name="major">The major version of glibc, 2 or more.</param>
    /// <param name="minor">The minor version of glibc.</param>
    /// <param name="architecture">Such as <c>x86_64</c>, <c>aarch64</c>, <c>armv7l</c>; <c>armv8l</c> stands for <c>armv7l</c> too.</param>
    public static IReadOnlyList<string> ManyLinux(int major, int minor, string architecture)
    {
        var architectures = Architectures(architecture);
        var tags = Linux(architectures);
        var oldest = architecture is "x86_64" or "i686" ? 5 : 17;
        foreach (var name in architectures)
            for (var m = major; m >= 2; m--)
                for (var n = m == major ? minor : LastGlibc2; n >= (m == 2 ? oldest : 0); n--)
                {
                    tags.Add(Text($"manylinux_{m}_{n}_{name}"));
                    if (m == 2 && n is 5 or 12 or 17)
                        tags.Add($"manylinux{(n == 5 ? "1" : n == 12 ? "2010" : "2014")}_{name}");
                }
        return tags;
    }

    /// <summary>Linux with musl: <c>linux</c>, then <c>musllinux</c> from this version down to the first of its major version.</summary>
    public static IReadOnlyList<string> MuslLinux(int major, int minor, string architecture)
    {
        var architectures = Architectures(architecture);
        var tags = Linux(architectures);
        foreach (var name in architectures)
            for (var n = minor; n >= 0; n--)
                tags.Add(Text($"musllinux_{major}_{n}_{name}"));
        return tags;
    }

    /// <summary>macOS: each version down to the oldest, each with the formats that hold the architecture.</summary>
    /// <param name="major">10 or more.</param>
    /// <param name="minor">Only of meaning for macOS 10.</param>
    /// <param name="architecture"><c>arm64</c>, <c>x86_64</c>, <c>i386</c>, <c>ppc64</c> or <c>ppc</c>.</param>
    public static IReadOnlyList<string> MacOS(int major, int minor, string architecture)
    {
        var tags = new List<string>();
        if (major == 10)
            for (var n = minor; n >= 0; n--)
                AddMac(tags, 10, n, architecture);
        for (var m = major; m > 10; m--)
            AddMac(tags, m, 0, architecture);
        // What was built for macOS 10 runs later too; for other processors only the universal files of that time can hold their code.
        for (var n = major > 10 ? 16 : 0; n > 3; n--)
            if (architecture == "x86_64")
                AddMac(tags, 10, n, architecture);
            else
                tags.Add(Text($"macosx_10_{n}_universal2"));
        return tags;
    }

    /// <summary>Windows: <c>win32</c>, <c>win_amd64</c> or <c>win_arm64</c>.</summary>
    /// <param name="architecture"><c>x86</c>, <c>amd64</c> (or <c>x86_64</c>) or <c>arm64</c> (or <c>aarch64</c>).</param>
    public static IReadOnlyList<string> Windows(string architecture) =>
        [architecture is "x86" or "i386" or "i686" ? "win32" : architecture is "x86_64" ? "win_amd64" : architecture is "aarch64" ? "win_arm64" : "win_" + architecture];

    /// <summary>iOS: each version down to 12.0.</summary>
    /// <param name="major">Below 12 there is nothing.</param>
    /// <param name="minor">The minor version.</param>
    /// <param name="multiarch">Such as <c>arm64_iphoneos</c> or <c>x86_64-iphonesimulator</c>.</param>
    public static IReadOnlyList<string> IOS(int major, int minor, string multiarch)
    {
        var tags = new List<string>();
        for (var m = major; m >= 12; m--)
            for (var n = m == major ? minor : 9; n >= 0; n--)
                tags.Add(Text($"ios_{m}_{n}_{Plain(multiarch)}"));
        return tags;
    }

    /// <summary>Android: each API level down to 16.</summary>
    /// <param name="level">The API level.</param>
    /// <param name="abi">Such as <c>arm64_v8a</c>.</param>
    public static IReadOnlyList<string> Android(int level, string abi)
    {
        var tags = new List<string>();
        for (var n = level; n >= 16; n--)
            tags.Add(Text($"android_{n}_{Plain(abi)}"));
        return tags;
    }

    /// <summary>Pyodide: the platform of PEP 783 where its version is known, then Emscripten's own.</summary>
    /// <param name="platformVersion">Such as <c>2025_0</c>, or null.</param>
    /// <param name="emscripten">The version of Emscripten, such as <c>4.0.9</c>.</param>
    public static IReadOnlyList<string> Pyodide(string? platformVersion, string emscripten)
    {
        var own = $"emscripten_{Plain(emscripten)}_wasm32";
        return platformVersion is null ? [own] : [$"pyemscripten_{Plain(platformVersion)}_wasm32", own];
    }

    private static string[] Architectures(string architecture) => architecture == "armv8l" ? ["armv8l", "armv7l"] : [architecture];

    private static List<string> Linux(string[] architectures) => [.. architectures.Select(name => "linux_" + name)];

    private static void AddMac(List<string> tags, int major, int minor, string architecture)
    {
        foreach (var format in MacFormats(major, minor, architecture))
            tags.Add(Text($"macosx_{major}_{minor}_{format}"));
    }

    private static string[] MacFormats(int major, int minor, string architecture)
    {
        var isTen = major == 10;
        return architecture switch
        {
            "x86_64" => isTen && minor < 4 ? [] : ["x86_64", "intel", "fat64", "fat3", "universal2", "universal"],
            "i386" => isTen && minor < 4 ? [] : ["i386", "intel", "fat3", "fat", "universal"],
            "ppc64" => isTen && minor is 4 or 5 ? ["ppc64", "fat64", "universal"] : [],
            "ppc" => isTen && minor <= 6 ? ["ppc", "fat3", "fat", "universal"] : [],
            "arm64" => ["arm64", "universal2"],
            _ => [architecture],
        };
    }

    private static string Plain(string text) => text.Replace('-', '_').Replace('.', '_');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
