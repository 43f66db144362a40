using System.Globalization;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Packages;

/// <summary>
/// The environments that a wheel's tags admit (PEP 425, 600, 656; for <c>abi3</c>, CPython's stable ABI), as far as markers can say it. Tags are compared with what
/// interpreters that exist accept; what is not known is taken to admit everything, as somebody's interpreter will accept it.
/// </summary>
public static class WheelMarkers
{
    /// <summary>The Pythons that an interpreter tag with one of these ABIs admits.</summary>
    public static MarkerTree Python(string tag, IReadOnlyList<string> abis)
    {
        var pythons = MarkerTree.False;
        foreach (var abi in abis)
            pythons = pythons.Or(OfAbi(abi));
        return pythons.IsFalse ? pythons : pythons.And(OfInterpreter(tag, abis.Contains("abi3")));
    }

    private static MarkerTree OfInterpreter(string tag, bool isStable)
    {
        var name = tag.AsSpan().TrimEnd("0123456789");
        var version = tag.AsSpan(name.Length);
        var isExact = name is "pp" or "graalpy" || (name is "cp" && !isStable);
        return isExact || name is "cp" or "py" ? OfVersion(version, isExact) : MarkerTree.True;
    }

    /// <summary>The Pythons of an ABI that belongs to one of them: <c>cp312</c>, <c>pypy310_pp73</c>, <c>graalpy240_310_native</c>.</summary>
    private static MarkerTree OfAbi(string abi)
    {
        if (abi.StartsWith("graalpy", StringComparison.Ordinal) && abi.Split('_') is [_, var python, ..])
            return OfVersion(python, true);
        if (abi.StartsWith("pypy", StringComparison.Ordinal) && abi.Split('_') is [{ Length: > 5 } pypy, ..])
            return OfVersion(pypy.AsSpan(4), true);
        // Behind the version may be flags, as in cp27mu and cp313t.
        return abi.StartsWith("cp", StringComparison.Ordinal) ? OfVersion(abi.AsSpan(2).TrimEnd("abcdefghijklmnopqrstuvwxyz"), true) : MarkerTree.True;
    }

    /// <summary>The Pythons of a version without a point, such as <c>3</c> and <c>312</c>: that one, or that one and later ones.</summary>
    private static MarkerTree OfVersion(ReadOnlySpan<char> version, bool isExact)
    {
        if (version.IsEmpty || !char.IsAsciiDigit(version[0]))
            return MarkerTree.True;
        var major = version[0] - '0';
        if (version.Length == 1)
            return MarkerTree.FromPython(VersionSpecifierSet.Parse($"=={major}.*").Range);
        return int.TryParse(version[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? MarkerTree.FromPython(VersionSpecifierSet.Parse(isExact ? $"=={major}.{minor}.*" : $">={major}.{minor},<{major + 1}").Range)
            : MarkerTree.True;
    }

    /// <summary>The environments that a wheel admits.</summary>
    public static MarkerTree Of(WheelFileName wheel)
    {
        var pythons = MarkerTree.False;
        foreach (var python in wheel.Pythons)
            pythons = pythons.Or(Python(python, wheel.Abis).And(Implementation(python)));
        var platforms = MarkerTree.False;
        foreach (var platform in wheel.Platforms)
            platforms = platforms.Or(Platform(platform));
        return pythons.And(platforms);
    }

    /// <summary>The environments of the implementation that an interpreter tag names.</summary>
    public static MarkerTree Implementation(string tag) => tag[..Math.Min(2, tag.Length)] switch
    {
        "cp" => MarkerTree.Parse("platform_python_implementation == 'CPython'"),
        "pp" => MarkerTree.Parse("platform_python_implementation == 'PyPy'"),
        "gr" => MarkerTree.Parse("platform_python_implementation == 'GraalVM'"),
        _ => MarkerTree.True,
    };

    /// <summary>The environments of a platform tag.</summary>
    public static MarkerTree Platform(string tag)
    {
        var text = tag switch
        {
            "any" => "",
            "win32" => "sys_platform == 'win32' and platform_machine == 'x86'",
            "win_amd64" => "sys_platform == 'win32' and platform_machine == 'AMD64'",
            "win_arm64" => "sys_platform == 'win32' and platform_machine == 'ARM64'",
            _ when tag.Contains("linux_", StringComparison.Ordinal) || tag.StartsWith("manylinux", StringComparison.Ordinal) =>
                $"sys_platform == 'linux' and platform_machine == '{Machine(tag)}'",
            _ when tag.StartsWith("macosx_", StringComparison.Ordinal) => "sys_platform == 'darwin'" + Machine(tag) switch
            {
                "universal2" => " and (platform_machine == 'x86_64' or platform_machine == 'arm64')",
                "x86_64" or "intel" or "universal" or "fat64" or "fat3" => " and platform_machine == 'x86_64'",
                var machine => $" and platform_machine == '{machine}'",
            },
            _ when tag.StartsWith("ios_", StringComparison.Ordinal) => "sys_platform == 'ios'",
            _ when tag.StartsWith("android_", StringComparison.Ordinal) => "sys_platform == 'android'",
            _ when tag.Contains("emscripten", StringComparison.Ordinal) || tag.StartsWith("pyodide_", StringComparison.Ordinal) => "sys_platform == 'emscripten'",
            _ => "",
        };
        return MarkerTree.Parse(text);
    }

    /// <summary>The end of a platform tag: what follows the version, which may have an underscore itself.</summary>
    private static string Machine(string tag)
    {
        foreach (var machine in (ReadOnlySpan<string>)["x86_64", "universal2", "arm64", "aarch64"])
            if (tag.EndsWith("_" + machine, StringComparison.Ordinal))
                return machine;
        return tag[(tag.LastIndexOf('_') + 1)..];
    }
}
