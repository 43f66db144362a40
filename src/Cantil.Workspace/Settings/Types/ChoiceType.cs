using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceType(params string[] choices) : SettingType
{
    public override string Expected => "one of " + string.Join(", ", choices.Select(choice => $"\"{choice}\""));

    public override object? Read(TomlValue value, SettingReadContext context) => StringOf(value) is { } text ? ReadText(text, context) : null;

    public override object? ReadText(string text, SettingReadContext context) => Array.IndexOf(choices, text) >= 0 ? text : null;
}
