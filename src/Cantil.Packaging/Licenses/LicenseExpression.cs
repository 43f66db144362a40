using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Licenses;

/// <summary>
/// A licence as PEP 639 has it: an SPDX expression of identifiers from the SPDX License List or <c>LicenseRef-…</c>, joined by <c>AND</c>, <c>OR</c>,
/// <c>WITH</c> and parentheses. Immutable.
/// </summary>
public sealed class LicenseExpression : IEquatable<LicenseExpression>
{
    /// <summary>How deep parentheses may be nested; deeper expressions are refused.</summary>
    public const int MaxDepth = 100;

    private readonly string _text;

    private LicenseExpression(string text) => _text = text;

    /// <summary>Reads an expression, identifiers and operators in any case.</summary>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    public static LicenseExpression Parse(string text) =>
        TryParse(text, out var expression, out var reason) ? expression : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out LicenseExpression? expression, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isRead = new LicenseExpressionParser(text).TryParse(out var normal, out reason);
        expression = isRead ? new LicenseExpression(normal!) : null;
        return isRead;
    }

    public bool Equals(LicenseExpression? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as LicenseExpression);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The expression with identifiers in the list's spelling, operators in upper case and single spaces.</summary>
    public override string ToString() => _text;
}
