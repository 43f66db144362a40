using Cantil.Packaging.Markers;

namespace Cantil.Projects.Selecting;

/// <summary>Platforms by the names that people give them, as markers.</summary>
public static class PythonPlatforms
{
    /// <summary>The names that are known for certain; others are made of them (<c>x86_64-manylinux_2_28</c>).</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "windows", "linux", "macos", "x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc", "i686-pc-windows-msvc", "x86_64-unknown-linux-gnu", "aarch64-apple-darwin",
        "x86_64-apple-darwin", "aarch64-unknown-linux-gnu", "aarch64-unknown-linux-musl", "x86_64-unknown-linux-musl", "riscv64-unknown-linux", "x86_64-manylinux2014",
        "x86_64-manylinux_2_28", "aarch64-manylinux2014", "aarch64-manylinux_2_28", "aarch64-linux-android", "x86_64-linux-android", "wasm32-pyodide2024",
        "wasm32-pyodide2025", "arm64-apple-ios", "arm64-apple-ios-simulator", "x86_64-apple-ios-simulator",
    ];

    /// <summary>What markers say on a platform; null where the name is not known.</summary>
    /// <param name="name">Such as <c>windows</c>, <c>aarch64-apple-darwin</c>, <c>x86_64-manylinux_2_28</c>.</param>
    public static MarkerTree? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var dash = name.IndexOf('-');
        string machine = dash < 0 ? "" : name[..dash], system = dash < 0 ? name : name[(dash + 1)..];
        return system switch
        {
            "windows" => Windows("AMD64"),
            "linux" => Of("linux", "posix", "Linux", "x86_64"),
            "macos" => Of("darwin", "posix", "Darwin", "arm64"),
            "pc-windows-msvc" => machine switch { "x86_64" => Windows("AMD64"), "aarch64" => Windows("ARM64"), "i686" => Windows("x86"), _ => null },
            "apple-darwin" => Of("darwin", "posix", "Darwin", machine == "aarch64" ? "arm64" : machine),
            "apple-ios" or "apple-ios-simulator" => Of("ios", "posix", "iOS", machine),
            "linux-android" => Of("android", "posix", "Android", machine),
            _ when machine == "wasm32" && system.StartsWith("pyodide", StringComparison.Ordinal) => Of("emscripten", "posix", "Emscripten", "wasm32"),
            _ when machine.Length > 0 && (system.StartsWith("unknown-linux", StringComparison.Ordinal) || system.StartsWith("manylinux", StringComparison.Ordinal)) =>
                Of("linux", "posix", "Linux", machine),
            _ => null,
        };
    }

    /// <summary>What markers say on a machine.</summary>
    /// <param name="system"><c>windows</c>, <c>macos</c> or <c>linux</c>.</param>
    /// <param name="isArm">Whether its processor is a 64-bit ARM; else it is an x86-64.</param>
    public static MarkerTree Machine(string system, bool isArm) => system switch
    {
        "windows" => Windows(isArm ? "ARM64" : "AMD64"),
        "macos" => Of("darwin", "posix", "Darwin", isArm ? "arm64" : "x86_64"),
        _ => Of("linux", "posix", "Linux", isArm ? "aarch64" : "x86_64"),
    };

    private static MarkerTree Windows(string machine) => Of("win32", "nt", "Windows", machine);

    private static MarkerTree Of(string platform, string os, string system, string machine) => MarkerTree.Parse(
        $"sys_platform == '{platform}' and os_name == '{os}' and platform_system == '{system}' and platform_machine == '{machine}' and " +
        "implementation_name == 'cpython' and platform_python_implementation == 'CPython'");
}
