namespace Cantil.Workspace.Settings;

/// <summary>Where a value comes from, the nearest last.</summary>
public enum SettingSourceKind : byte
{
    Default,

    /// <summary><c>requires-python</c> of the project's metadata.</summary>
    ProjectMetadata,
    UserFile,

    /// <summary>A file of flake8 or isort.</summary>
    ForeignFile,
    ProjectFile,
    Environment,

    /// <summary><c>--config KEY=VALUE</c>.</summary>
    CommandLineConfig,

    /// <summary>An option of its own, such as <c>--select</c>.</summary>
    CommandLine,
}
