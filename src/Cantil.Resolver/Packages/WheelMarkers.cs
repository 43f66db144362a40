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
        var isCPython = tag.StartsWith("cp", StringComparison.Ordinal);
        var isPyPy = tag.StartsWith("pp", StringComparison.Ordinal);
        if (tag.Length < 3 || !(isCPython || isPyPy || tag.StartsWith("py", StringComparison.Ordinal))
            || !int.TryParse(tag.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minor) && tag.Length > 3 || !char.IsAsciiDigit(tag[2]))
            return MarkerTree.True;
        var major = tag[2] - '0';
        var isExact = isPyPy || (isCPython && !abis.Contains("abi3"));
        var text = tag.Length == 3 ? $"=={major}.*" : isExact ? $"=={major}.{minor}.*" : $">={major}.{minor},<{major + 1}";
        return MarkerTree.FromPython(VersionSpecifierSet.Parse(text).Range);
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

    private static MarkerTree Implementation(string tag) => tag[..Math.Min(2, tag.Length)] switch
    {
        "cp" => MarkerTree.Parse("platform_python_implementation == 'CPython'"),
        "pp" => MarkerTree.Parse("platform_python_implementation == 'PyPy'"),
        _ => MarkerTree.True,
    };

    private static MarkerTree Platform(string tag)
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
