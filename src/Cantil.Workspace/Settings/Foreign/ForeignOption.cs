using System.Globalization;
using Cantil.Foundation.Text;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>An option of another linter, as its file says it.</summary>
/// <param name="Name">In small letters, with dashes for underscores.</param>
/// <param name="Text">Of a list: its items with line feeds between them.</param>
/// <param name="Position">In the file.</param>
internal sealed record ForeignOption(string Name, string Text, TextPosition Position)
{
    /// <summary>As flake8 takes lists apart: at commas and white space.</summary>
    public string[] Words => Text.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As isort takes lists apart: at commas and line ends.</summary>
    public string[] Items => Text.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null where it is no flag.</summary>
    public bool? Flag => Text.Trim().ToUpperInvariant() switch
    {
        "1" or "YES" or "TRUE" or "ON" or "Y" or "T" => true,
        "0" or "NO" or "FALSE" or "OFF" or "N" or "F" => false,
        _ => null,
    };

    /// <summary>Null where it is no number.</summary>
    public int? Number => int.TryParse(Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
