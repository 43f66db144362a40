namespace Cantil.Packaging.Markers;

/// <summary>What a marker asks about (PEP 508, "Environment Markers"; PEP 751 for the last two).</summary>
public enum MarkerVariable : byte
{
    OsName,
    SysPlatform,
    PlatformMachine,
    PlatformPythonImplementation,
    PlatformRelease,
    PlatformSystem,
    PlatformVersion,
    PythonVersion,
    PythonFullVersion,
    ImplementationName,
    ImplementationVersion,

    /// <summary>The extra that a dependency belongs to.</summary>
    Extra,

    /// <summary>The set of extras that a lock file is installed with.</summary>
    Extras,

    /// <summary>The set of dependency groups that a lock file is installed with.</summary>
    DependencyGroups,
}
