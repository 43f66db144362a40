using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A length, or the word for the one that follows from where something stands.</summary>
internal sealed class DynamicLengthType(int minimum, int maximum) : SettingType
{
    /// <summary>What the word is read as.</summary>
    public const int Dynamic = 0;

    private const string Word = "dynamic";

    private readonly IntegerType _length = new(minimum, maximum);

    public override string Expected => $"\"{Word}\" or {_length.Expected}";

    public override object? Read(TomlValue value, SettingReadContext context) =>
        StringOf(value) == Word ? Dynamic : _length.Read(value, context);

    public override object? Written(object? value) => value is Dynamic ? Word : value;

    public override object? ReadText(string text, SettingReadContext context) => text == Word ? Dynamic : _length.ReadText(text, context);
}
