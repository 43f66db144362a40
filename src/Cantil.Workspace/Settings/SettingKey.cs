using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>A key of the settings; what it is called, what it may hold, how layers are merged.</summary>
public abstract class SettingKey
{
    private protected SettingKey(int id, string path, SettingType type, SettingMerge merge)
    {
        Id = id;
        Path = path;
        Type = type;
        Merge = merge;
    }

    /// <summary>From 0, without gaps.</summary>
    public int Id { get; }

    /// <summary>With the tables it stands in: <c>lint.pyflakes.extend-generics</c>.</summary>
    public string Path { get; }

    public SettingMerge Merge { get; }

    /// <summary>The environment variable: <c>CANTIL_LINT_SELECT</c>.</summary>
    public string EnvironmentVariable => "CANTIL_" + Path.Replace('.', '_').Replace('-', '_').ToUpperInvariant();

    internal SettingType Type { get; }

    internal abstract object? DefaultValue { get; }

    public override string ToString() => Path;
}
