using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;

namespace Cantil.Packaging.Markers;

/// <summary>
/// A condition on the environment (PEP 508, "Environment Markers"), as it was written: a <see cref="MarkerComparison"/>, or several
/// markers of which <see cref="MarkerAll">all</see> or <see cref="MarkerAny">any</see> hold. Immutable.
/// </summary>
public abstract class Marker : IEquatable<Marker>
{
    /// <summary>How deep parentheses may be nested; deeper markers are refused.</summary>
    public const int MaxDepth = 200;

    /// <summary>How many comparisons may ask for an extra, a group, a part of a text or two variables; markers with more are refused.</summary>
    public const int MaxQuestions = 2000;

    private protected Marker()
    {
    }

    /// <summary>Whether it holds in an environment.</summary>
    public abstract bool Evaluate(MarkerEnvironment environment);

    /// <summary>Whether it holds with one of these extras as <c>extra</c>, or, where there are none, with no extra.</summary>
    public bool Evaluate(MarkerEnvironment environment, ReadOnlySpan<PackageName> extras)
    {
        if (extras.IsEmpty)
            return Evaluate(environment.With(MarkerVariable.Extra, ""));
        foreach (var extra in extras)
            if (Evaluate(environment.With(MarkerVariable.Extra, extra.Value)))
                return true;
        return false;
    }

    /// <summary>Reads a marker.</summary>
    /// <exception cref="FormatException">The text is no marker; the message says why.</exception>
    public static Marker Parse(string text) => TryParse(text, out var marker, out var reason) ? marker : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out Marker? marker, [NotNullWhen(false)] out string? reason) =>
        new MarkerParser(text).TryParse(out marker, out reason);

    /// <summary>Whether both are written alike, up to space, quotes and parentheses that say nothing.</summary>
    public bool Equals(Marker? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Marker);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The marker with single spaces, double quotes and only the parentheses that it needs.</summary>
    public abstract override string ToString();
}
