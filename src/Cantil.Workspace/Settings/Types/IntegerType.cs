using System.Globalization;
using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

internal sealed class IntegerType(int minimum, int maximum) : SettingType
{
    public override string Expected => $"an integer from {minimum} to {maximum}";

    public override object? Read(TomlValue value, SettingReadContext context) =>
        value is TomlScalar { Kind: TomlKind.Integer } scalar ? InRange(scalar.GetInteger()) : null;

    public override object? ReadText(string text, SettingReadContext context) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? InRange(number) : null;

    private int? InRange(long number) => number >= minimum && number <= maximum ? (int)number : null;
}
