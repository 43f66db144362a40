using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>What a key may hold, and how it is read.</summary>
internal abstract class SettingType
{
    /// <summary>To stand behind "must be": <c>true or false</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The value; null where it is of the wrong type, and then an error was reported or <see cref="Expected"/> says enough.</summary>
    public abstract object? Read(TomlValue value, SettingReadContext context);

    /// <summary>The value from an environment variable; null where it cannot be read.</summary>
    public abstract object? ReadText(string text, SettingReadContext context);

    /// <summary>A value of a settings file that would be read as this one.</summary>
    public virtual object? Written(object? value) => value;

    protected static string? StringOf(TomlValue value) =>
        value is TomlScalar { Kind: TomlKind.String } text ? text.GetString() : null;
}
