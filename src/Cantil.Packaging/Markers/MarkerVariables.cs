namespace Cantil.Packaging.Markers;

/// <summary>The names of the variables.</summary>
internal static class MarkerVariables
{
    private static readonly string[] s_names =
    [
        "os_name", "sys_platform", "platform_machine", "platform_python_implementation", "platform_release", "platform_system", "platform_version",
        "python_version", "python_full_version", "implementation_name", "implementation_version", "extra", "extras", "dependency_groups",
    ];

    public static string Name(MarkerVariable variable) => s_names[(int)variable];

    /// <summary>Finds a variable by its name or one of its names of old (PEP 345's with dots, setuptools' <c>python_implementation</c>).</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out MarkerVariable variable)
    {
        var index = Array.IndexOf(s_names, name switch
        {
            "os.name" => "os_name",
            "sys.platform" => "sys_platform",
            "platform.version" => "platform_version",
            "platform.machine" => "platform_machine",
            "platform.python_implementation" or "python_implementation" => "platform_python_implementation",
            _ => name.ToString(),
        });
        variable = (MarkerVariable)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>Whether it is compared as a version where what it is compared with is one.</summary>
    public static bool IsVersion(MarkerVariable variable) =>
        variable is
        MarkerVariable.PythonVersion or MarkerVariable.PythonFullVersion or MarkerVariable.ImplementationVersion or MarkerVariable.PlatformRelease;

    /// <summary>Whether its value is a set, which can only be asked with <c>in</c> and <c>not in</c>.</summary>
    public static bool IsSet(MarkerVariable variable) => variable is MarkerVariable.Extras or MarkerVariable.DependencyGroups;

    /// <summary>Whether its values are names, compared in their normal form.</summary>
    public static bool IsName(MarkerVariable variable) => variable >= MarkerVariable.Extra;
}
