using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Names;

/// <summary>
/// The name of a project, an extra or a dependency group in its normal form: lower case, each run of <c>-</c>, <c>_</c> and <c>.</c>
/// one dash (PEP 503; PEP 685 for extras, PEP 735 for groups). The default value is the empty name, which no text gives.
/// </summary>
public readonly struct PackageName : IEquatable<PackageName>, IComparable<PackageName>
{
    private readonly string? _value;

    private PackageName(string value) => _value = value;

    /// <summary>The normal form, such as <c>ruamel-yaml</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The form in file names (PEP 625): dashes are underscores.</summary>
    public string FileForm => Value.Replace('-', '_');

    /// <summary>Reads a name: ASCII letters and digits at both ends, with <c>-</c>, <c>_</c> and <c>.</c> between them.</summary>
    /// <exception cref="FormatException">The text is no name.</exception>
    public static PackageName Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var name, out var reason) ? name : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PackageName name, [NotNullWhen(false)] out string? reason)
    {
        name = default;
        reason = text.IsEmpty ? "A name is missing."
            : !IsValid(text) ? $"'{text}' is not a name: letters and digits, and '-', '_' or '.' between them."
            : null;
        if (reason is null)
            name = new PackageName(Normalize(text));
        return reason is null;
    }

    /// <summary>Whether a text is a name, in the normal form or not.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && !IsSeparator(c))
                return false;
        return !text.IsEmpty && !IsSeparator(text[0]) && !IsSeparator(text[^1]);
    }

    /// <summary>Whether a text is a name in its normal form.</summary>
    public static bool IsNormal(ReadOnlySpan<char> text)
    {
        var previous = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || previous == '-'))
                return false;
            previous = c;
        }
        return previous != '-';
    }

    /// <summary>The normal form of any text, a name or not (PEP 503, "Normalized Names").</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
            if (!IsSeparator(text[i]))
                buffer[length++] = char.ToLowerInvariant(text[i]);
            else if (i == 0 || !IsSeparator(text[i - 1]))
                buffer[length++] = '-';
        return new string(buffer[..length]);
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or '.';

    public bool Equals(PackageName other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PackageName other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(PackageName other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator ==(PackageName left, PackageName right) => left.Equals(right);

    public static bool operator !=(PackageName left, PackageName right) => !left.Equals(right);

    public static bool operator <(PackageName left, PackageName right) => left.CompareTo(right) < 0;

    public static bool operator >(PackageName left, PackageName right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackageName left, PackageName right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackageName left, PackageName right) => left.CompareTo(right) >= 0;
}
