namespace Cantil.Workspace.Settings;

/// <summary>What becomes of the values that several layers give to one key.</summary>
public enum SettingMerge : byte
{
    /// <summary>The nearest counts.</summary>
    Nearest,

    /// <summary>All count, the farthest first.</summary>
    Append,

    /// <summary>Each is kept in its layer: the choice of rules works through them in turn.</summary>
    PerLayer,
}
