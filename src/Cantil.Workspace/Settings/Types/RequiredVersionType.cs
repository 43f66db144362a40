using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Which versions of the program may read the settings: specifiers as of PEP 440, or one version.</summary>
internal sealed class RequiredVersionType : SettingType
{
    public static readonly RequiredVersionType Instance = new();

    public override string Expected => "a version or version specifiers, such as \">=1.2,<2\"";

    public override object? Read(TomlValue value, SettingReadContext context) => StringOf(value) is { } text ? ReadText(text, context) : null;

    public override object? ReadText(string text, SettingReadContext context) => Clauses(text) is null ? null : text;

    /// <summary>Whether a version is one of those.</summary>
    /// <param name="required">As <see cref="ReadText"/> gave it.</param>
    public static bool Accepts(string required, string version)
    {
        Span<int> numbers = stackalloc int[3];
        if (!VersionClause.TryParseRelease(version, numbers, out _))
            return true;
        foreach (var clause in Clauses(required)!)
        {
            if (!clause.Accepts(numbers[0], numbers[1], numbers[2]))
                return false;
        }
        return true;
    }

    private static List<VersionClause>? Clauses(string text) =>
        VersionClause.ParseAll(text.Length > 0 && char.IsAsciiDigit(text[0]) ? "==" + text : text);
}
