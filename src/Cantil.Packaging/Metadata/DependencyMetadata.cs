using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Metadata;

/// <summary>
/// What a resolver asks of a release: the part of its core metadata that says what it needs. Reads nothing else, so that
/// thousands of files take milliseconds; <see cref="CoreMetadata"/> is the whole. Immutable.
/// </summary>
public sealed class DependencyMetadata
{
    private static readonly PackageVersion s_firstStatic = PackageVersion.Parse("2.2");

    private readonly string[] _dynamic;

    private DependencyMetadata(PackageName name, PackageVersion version, VersionSpecifierSet? requiresPython, Lists lists)
    {
        (Name, Version, RequiresPython) = (name, version, requiresPython);
        Requirements = lists.Requirements.ToArray();
        Extras = lists.Extras.ToArray();
        Repairs = lists.Repairs.ToArray();
        _dynamic = lists.Dynamic.ToArray();
    }

    public PackageName Name { get; }

    public PackageVersion Version { get; }

    /// <summary>The versions of Python that it runs on; null where it says nothing.</summary>
    public VersionSpecifierSet? RequiresPython { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The extras that it declares, in the order of the file. What is no name is left out.</summary>
    public IReadOnlyList<PackageName> Extras { get; }

    /// <summary>A sentence for each mistake of the file that was passed over or repaired.</summary>
    public IReadOnlyList<string> Repairs { get; }

    /// <summary>The fields whose values a build may change (PEP 643), in lower case.</summary>
    public IReadOnlyList<string> Dynamic => _dynamic;

    /// <summary>
    /// Whether this holds for every wheel built from the source distribution that the file stands in (PEP 643): metadata 2.2 or later, in which neither the
    /// requirements nor the extras nor the versions of Python are dynamic. A wheel's metadata always holds for that wheel.
    /// </summary>
    public bool IsStatic { get; private init; }

    /// <summary>Reads a file <c>METADATA</c> or <c>PKG-INFO</c>.</summary>
    /// <exception cref="FormatException">It cannot be used; the message says why and names what is wrong.</exception>
    public static DependencyMetadata Parse(ReadOnlySpan<byte> text) =>
        TryParse(text, out var metadata, out var reason) ? metadata : throw new FormatException(reason);

    /// <summary>Reads a file <c>METADATA</c> or <c>PKG-INFO</c>. Any bytes will do.</summary>
    /// <param name="text">The file.</param>
    /// <param name="metadata">What was read.</param>
    /// <param name="reason">
    /// Why the release cannot be used: the name or the version is missing, or a requirement cannot be read even with <see cref="LenientRequirement"/>, and to leave
    /// it out would be to install something broken.
    /// </param>
    public static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out DependencyMetadata? metadata, [NotNullWhen(false)] out string? reason)
    {
        metadata = null;
        reason = null;
        PackageName? name = null;
        PackageVersion? version = null;
        VersionSpecifierSet? python = null;
        PackageVersion form = default;
        var lists = new Lists();
        var reader = new MetadataReader(text);
        while (reason is null && reader.Read())
        {
            switch (reader.Name.Length)
            {
                case 13 when reader.Is("Requires-Dist"u8):
                    reason = lists.AddRequirement(reader.GetValue());
                    break;
                case 14 when reader.Is("Provides-Extra"u8):
                    lists.AddExtra(reader.GetValue());
                    break;
                case 15 when python is null && reader.Is("Requires-Python"u8):
                    var specifiers = reader.GetValue();
                    if (IsUnknown(specifiers))
                        break;
                    if (LenientRequirement.TryParseSpecifiers(specifiers, out python, out var repair, out var problem))
                        lists.AddRepair("Requires-Python", repair);
                    else
                        reason = $"Requires-Python cannot be read: {problem}";
                    break;
                case 4 when name is null && reader.Is("Name"u8):
                    if (PackageName.TryParse(reader.GetValue(), out var readName, out reason))
                        name = readName;
                    break;
                case 7 when version is null && reader.Is("Version"u8):
                    if (PackageVersion.TryParse(reader.GetValue(), out var readVersion, out reason))
                        version = readVersion;
                    break;
                case 7 when reader.Is("Dynamic"u8):
                    lists.Dynamic.Add(reader.GetValue().ToLowerInvariant());
                    break;
                case 16 when reader.Is("Metadata-Version"u8):
                    _ = PackageVersion.TryParse(reader.GetValue(), out form);
                    break;
            }
        }
        reason ??= name is null ? "The field Name is missing." : version is null ? "The field Version is missing." : null;
        if (reason is not null)
            return false;
        metadata = new DependencyMetadata(name!.Value, version!.Value, python, lists)
        {
            IsStatic = form >= s_firstStatic && !lists.Dynamic.Exists(static field => field is "requires-dist" or "requires-python" or "provides-extra"),
        };
        return true;
    }

    internal static bool IsUnknown(string value) => value is "" or "UNKNOWN";

    private readonly struct Lists()
    {
        public readonly List<Requirement> Requirements = [];
        public readonly List<PackageName> Extras = [];
        public readonly List<string> Dynamic = [];
        public readonly List<string> Repairs = [];

        /// <summary>Why the line is no requirement, or null.</summary>
        public string? AddRequirement(string text)
        {
            if (IsUnknown(text))
                return null;
            if (!LenientRequirement.TryParse(text, out var requirement, out var repair, out var reason))
                return $"Requires-Dist cannot be read: {reason}";
            AddRepair("Requires-Dist", repair);
            Requirements.Add(requirement);
            return null;
        }

        public void AddExtra(string text)
        {
            if (PackageName.TryParse(text, out var extra, out var reason))
                Extras.Add(extra);
            else if (!IsUnknown(text))
                AddRepair("Provides-Extra", reason);
        }

        public void AddRepair(string field, string? repair)
        {
            if (repair is not null)
                Repairs.Add($"{field}: {repair}");
        }
    }
}
