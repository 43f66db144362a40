using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>A key whose values are of a type.</summary>
public sealed class SettingKey<T> : SettingKey
{
    internal SettingKey(int id, string path, SettingType type, T defaultValue, SettingMerge merge)
        : base(id, path, type, merge)
    {
        Default = defaultValue;
        DefaultValue = defaultValue;
    }

    public T Default { get; }

    internal override object? DefaultValue { get; }
}
