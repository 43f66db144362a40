using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

internal sealed class BooleanType : SettingType
{
    public static readonly BooleanType Instance = new();

    public override string Expected => "true or false";

    public override object? Read(TomlValue value, SettingReadContext context) =>
        value is TomlScalar { Kind: TomlKind.Boolean } scalar ? scalar.GetBoolean() : null;

    public override object? ReadText(string text, SettingReadContext context) => text.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "ON" => true,
        "0" or "FALSE" or "NO" or "OFF" => false,
        _ => null,
    };
}
