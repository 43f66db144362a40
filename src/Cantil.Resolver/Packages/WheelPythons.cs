using System.Globalization;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Packages;

/// <summary>The Pythons that a wheel's tags admit (PEP 425; for <c>abi3</c>, CPython's stable ABI), as a marker.</summary>
internal static class WheelPythons
{
    /// <summary>Where wheels with an interpreter tag and one of these ABIs can be used; nowhere for a tag that is not known.</summary>
    public static MarkerTree Of(string python, IReadOnlyList<string> abis)
    {
        if (python.Length < 3 || !int.TryParse(python.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return python is "py" or "cp" ? MarkerTree.True : MarkerTree.False;
        var (major, minor) = python.Length == 3 ? (number, -1) : (python[2] - '0', int.Parse(python.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture));
        var isExact = python.StartsWith("cp", StringComparison.Ordinal) || python.StartsWith("pp", StringComparison.Ordinal);
        if (isExact && (abis.Contains("abi3") || abis.Contains("none")))
            isExact = minor < 0;
        var text = minor < 0 ? $"=={major}.*" : isExact ? $"=={major}.{minor}.*" : $">={major}.{minor},<{major + 1}";
        return MarkerTree.FromPython(VersionSpecifierSet.Parse(text).Range);
    }
}
