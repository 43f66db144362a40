using Cantil.Foundation.Toml;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Projects;

/// <summary>How a project is built (PEP 518, PEP 517 "Source trees").</summary>
public sealed class BuildSystem
{
    private BuildSystem(IReadOnlyList<Requirement> requires, string? backend, IReadOnlyList<string> backendPath) =>
        (Requires, Backend, BackendPath) = (requires, backend, backendPath);

    /// <summary>What a project without the table is built with.</summary>
    public static BuildSystem Legacy { get; } =
        new([Requirement.Parse("setuptools>=40.8.0")], "setuptools.build_meta:__legacy__", []);

    /// <summary>What is needed to build.</summary>
    public IReadOnlyList<Requirement> Requires { get; }

    /// <summary>The object with the hooks; null where setuptools' legacy backend is meant.</summary>
    public string? Backend { get; }

    /// <summary>Folders of the project that the backend is imported from.</summary>
    public IReadOnlyList<string> BackendPath { get; }

    /// <summary>Reads the table <c>build-system</c>.</summary>
    public static BuildSystem Read(TomlTableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!table.Has("requires"))
            table.ReportMissing("requires");
        var requires = table.GetParsedList<Requirement>("requires", Requirement.TryParse);
        var backend = table.GetString("build-backend");
        var path = table.GetStrings("backend-path");
        if (backend is not null && !EntryPoint.TryParse("", backend, out _, out _))
            table.Report("build-backend", "must be a module, or a module and an object with ':' between them");
        if (path.Count > 0 && backend is null)
            table.Report("backend-path", "needs build-backend beside it");
        table.WarnOfUnknownKeys();
        return new BuildSystem(requires, backend, path);
    }
}
