using Cantil.Workspace.Matching;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>A directory of a walk: what it was handed down, then what holds in it.</summary>
internal sealed class WalkNode(string path, SettingsState settings, IgnoreScope? ignores)
{
    public string Path { get; } = path;

    public SettingsState Settings { get; set; } = settings;

    public IgnoreScope? Ignores { get; set; } = ignores;
}
