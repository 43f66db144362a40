using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Versions;

/// <summary>One clause such as <c>&gt;=1.2</c> or <c>==1.2.*</c> (PEP 440, "Version specifiers").</summary>
public readonly struct VersionSpecifier : IEquatable<VersionSpecifier>
{
    private readonly string? _text;

    internal VersionSpecifier(SpecifierOperator op, PackageVersion version, bool isPrefix) =>
        (Operator, Version, IsPrefix) = (op, version, isPrefix);

    /// <summary>Arbitrary equality with a text.</summary>
    internal VersionSpecifier(string text)
    {
        Operator = SpecifierOperator.Arbitrary;
        _text = text;
        IsVersion = PackageVersion.TryParse(text, out var version);
        Version = version;
    }

    public SpecifierOperator Operator { get; }

    /// <summary>The version that is compared with. For <c>===</c> with a text that is no version, the default.</summary>
    public PackageVersion Version { get; }

    /// <summary>Whether it ends with <c>.*</c>: all versions that begin so.</summary>
    public bool IsPrefix { get; }

    private bool IsVersion { get; }

    /// <summary>Whether the clause itself names a pre-release, which then lets pre-releases in.</summary>
    public bool NamesPreRelease => Operator != SpecifierOperator.NotEqual && Version.IsPreRelease && (_text is null || IsVersion);

    /// <summary>The versions that satisfy it. <c>===</c> is taken as the version that its text spells: a range knows no spellings.</summary>
    public VersionRange ToRange() => Operator switch
    {
        SpecifierOperator.Compatible => VersionRange.Between(
            VersionBound.Below(Version), VersionBound.AbovePrefix(Version, Version.ReleaseLength - 1)),
        SpecifierOperator.Equal => EqualRange(),
        SpecifierOperator.NotEqual => EqualRange().Complement(),
        SpecifierOperator.LessOrEqual => VersionRange.UpTo(VersionBound.AboveLocals(Version)),
        SpecifierOperator.GreaterOrEqual => VersionRange.From(VersionBound.Below(Version)),
        SpecifierOperator.Less => VersionRange.UpTo(
            Version.IsPreRelease ? VersionBound.Below(Version) : VersionBound.BelowPreReleases(Version)),
        SpecifierOperator.Greater => VersionRange.From(VersionBound.AbovePosts(Version)),
        _ => IsVersion ? VersionRange.Exactly(Version) : VersionRange.Empty,
    };

    /// <summary>Whether a version satisfies the clause, whatever the rules for pre-releases say. <c>===</c> compares the normal form, in any case.</summary>
    public bool Contains(PackageVersion version) => _text is not null
        ? _text.Equals(version.ToString(), StringComparison.OrdinalIgnoreCase)
        : ToRange().Contains(version);

    /// <summary>Whether it is <c>===</c> and this its text, in any case.</summary>
    internal bool IsText(ReadOnlySpan<char> text) => _text is not null && text.Equals(_text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one clause.</summary>
    /// <exception cref="FormatException">The text is no clause; the message says why.</exception>
    public static VersionSpecifier Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var specifier, out var reason) ? specifier : throw new FormatException(reason);

    /// <summary>Reads one clause; space around the operator and the version is allowed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out VersionSpecifier specifier, [NotNullWhen(false)] out string? reason) =>
        SpecifierParser.TryParse(text, out specifier, out reason);

    private VersionRange EqualRange() => IsPrefix
        ? VersionRange.Between(VersionBound.BelowPreReleases(Version), VersionBound.AbovePrefix(Version, Version.ReleaseLength))
        : VersionRange.Between(VersionBound.Below(Version), VersionBound.AboveLocals(Version));

    internal static string Sign(SpecifierOperator op) => op switch
    {
        SpecifierOperator.Compatible => "~=",
        SpecifierOperator.Equal => "==",
        SpecifierOperator.NotEqual => "!=",
        SpecifierOperator.LessOrEqual => "<=",
        SpecifierOperator.GreaterOrEqual => ">=",
        SpecifierOperator.Less => "<",
        SpecifierOperator.Greater => ">",
        _ => "===",
    };

    /// <summary>The operator and the version in its normal form.</summary>
    public override string ToString() => Sign(Operator) + (_text ?? Version.ToString()) + (IsPrefix ? ".*" : "");

    /// <summary>The same clause: <c>&gt;=1.0</c> and <c>&gt;=1.0.0</c> are, <c>~=1.0</c> and <c>~=1.0.0</c> are not.</summary>
    public bool Equals(VersionSpecifier other) =>
        Operator == other.Operator && IsPrefix == other.IsPrefix && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase) &&
        Version == other.Version && (!CountsLength || Version.ReleaseLength == other.Version.ReleaseLength);

    private bool CountsLength => IsPrefix || Operator == SpecifierOperator.Compatible;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is VersionSpecifier other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Operator, IsPrefix, Version);

    public static bool operator ==(VersionSpecifier left, VersionSpecifier right) => left.Equals(right);

    public static bool operator !=(VersionSpecifier left, VersionSpecifier right) => !left.Equals(right);
}
