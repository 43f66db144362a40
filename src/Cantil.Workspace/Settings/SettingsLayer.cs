namespace Cantil.Workspace.Settings;

/// <summary>The values that one place gives: a file, the environment, the command line. Filled once, then read by many threads.</summary>
public sealed class SettingsLayer
{
    private readonly object?[] _values = new object?[SettingKeys.All.Count];
    private readonly SettingSource?[] _sources = new SettingSource?[SettingKeys.All.Count];

    public SettingsLayer(SettingSourceKind kind, string? path = null) => Source = new SettingSource(kind, path);

    /// <summary>Of the layer as a whole.</summary>
    public SettingSource Source { get; }

    /// <summary>Gives a key a value, in place of one that it has in this layer.</summary>
    public SettingsLayer Set<T>(SettingKey<T> key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        SetRaw(key, value, Source);
        return this;
    }

    internal void SetRaw(SettingKey key, object? value, SettingSource source)
    {
        _values[key.Id] = value;
        _sources[key.Id] = source;
    }

    /// <summary>Whether this layer says anything of a key.</summary>
    public bool Has(SettingKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _values[key.Id] is not null;
    }

    /// <summary>Where a value of this layer stands.</summary>
    public SettingSource? SourceOf(SettingKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _sources[key.Id];
    }

    internal object? GetRaw(SettingKey key) => _values[key.Id];
}
