using System.Diagnostics.CodeAnalysis;
using System.Text;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Requirements;

/// <summary>
/// A dependency (PEP 508): <c>name[extra, …] specifiers ; marker</c> or <c>name[extra, …] @ url ; marker</c>. Immutable.
/// </summary>
public sealed class Requirement : IEquatable<Requirement>
{
    internal Requirement(PackageName name, PackageName[] extras, VersionSpecifierSet specifiers, string? url, Marker? marker) =>
        (Name, Extras, Specifiers, Url, Marker) = (name, extras, specifiers, url, marker);

    public PackageName Name { get; }

    /// <summary>In order, each once.</summary>
    public IReadOnlyList<PackageName> Extras { get; }

    /// <summary>The versions that will do; any where there is a <see cref="Url"/>.</summary>
    public VersionSpecifierSet Specifiers { get; }

    /// <summary>Where it is to be had, as written: a URL of a file, of a version control system (<c>git+https:…</c>), a path. Null where an index decides.</summary>
    public string? Url { get; }

    /// <summary>When it is needed; null for always.</summary>
    public Marker? Marker { get; }

    /// <summary>Reads a requirement.</summary>
    /// <exception cref="FormatException">The text is no requirement; the message says why.</exception>
    public static Requirement Parse(string text) =>
        TryParse(text, out var requirement, out var reason) ? requirement : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out Requirement? requirement, [NotNullWhen(false)] out string? reason) =>
        RequirementParser.TryParse(text, out requirement, out reason);

    public bool Equals(Requirement? other) =>
        other is not null && Name == other.Name && Url == other.Url && Extras.SequenceEqual(other.Extras) && Specifiers.Equals(other.Specifiers) &&
        Equals(Marker, other.Marker);

    public override bool Equals(object? obj) => Equals(obj as Requirement);

    public override int GetHashCode() => HashCode.Combine(Name, Url, Extras.Count, Specifiers, Marker);

    /// <summary>The requirement in its normal form.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Name.Value);
        if (Extras.Count > 0)
            text.Append('[').AppendJoin(',', Extras).Append(']');
        text.Append(Specifiers);
        if (Url is not null)
            text.Append(" @ ").Append(Url);
        // A URL takes all up to the next space, a semicolon too.
        if (Marker is not null)
            text.Append(Url is not null ? " ; " : "; ").Append(Marker);
        return text.ToString();
    }
}
