using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Metadata;

/// <summary>Collects the fields of one file. Of a field that may stand once, the first counts.</summary>
internal sealed class CoreMetadataReading
{
    private readonly Dictionary<string, List<string>> _lists = [];
    private readonly Dictionary<string, string> _texts = [];
    private readonly List<Requirement> _requirements = [];
    private readonly List<PackageName> _extras = [];

    public List<string> Problems { get; } = [];

    public CoreMetadata? Read(ReadOnlySpan<byte> text, out string? reason)
    {
        var reader = new MetadataReader(text);
        while (reader.Read())
            Add(MetadataReader.Decode(reader.Name).ToLowerInvariant(), ref reader);
        var body = MetadataReader.Decode(reader.Body);

        if (Text("name") is not { } display || Text("version") is not { } versionText)
        {
            reason = $"The field {(Text("name") is null ? "Name" : "Version")} is missing.";
            return null;
        }
        if (!PackageName.TryParse(display, out var name, out reason) || !PackageVersion.TryParse(versionText, out var version, out reason))
            return null;
        return new CoreMetadata
        {
            MetadataVersion = Text("metadata-version") ?? "1.0",
            Name = name,
            DisplayName = display == name.Value ? "" : display,
            Version = version,
            Dynamic = List("dynamic").ConvertAll(static field => field.ToLowerInvariant()),
            Platforms = List("platform"),
            SupportedPlatforms = List("supported-platform"),
            Summary = Text("summary"),
            Description = Text("description") ?? (body.AsSpan().IsWhiteSpace() ? null : body),
            DescriptionContentType = Text("description-content-type"),
            Keywords = Keywords(),
            HomePage = Text("home-page"),
            DownloadUrl = Text("download-url"),
            Author = Text("author"),
            AuthorEmail = Text("author-email"),
            Maintainer = Text("maintainer"),
            MaintainerEmail = Text("maintainer-email"),
            License = Text("license"),
            LicenseExpression = Text("license-expression"),
            LicenseFiles = List("license-file"),
            Classifiers = List("classifier"),
            RequiresDist = _requirements,
            RequiresPython = RequiresPython(),
            RequiresExternal = List("requires-external"),
            ProjectUrls = List("project-url").ConvertAll(ProjectUrlOf),
            ProvidesExtra = _extras,
            ProvidesDist = List("provides-dist"),
            ObsoletesDist = List("obsoletes-dist"),
            ImportNames = List("import-name"),
            ImportNamespaces = List("import-namespace"),
        };
    }

    private void Add(string field, ref MetadataReader reader)
    {
        switch (field)
        {
            case "requires-dist":
                AddRequirement(reader.GetValue());
                break;
            case "provides-extra":
                if (PackageName.TryParse(reader.GetValue(), out var extra, out var reason))
                    _extras.Add(extra);
                else
                    Problems.Add($"Provides-Extra: {reason}");
                break;
            case "dynamic" or "platform" or "supported-platform" or "license-file" or "classifier" or "requires-external" or "project-url"
                or "provides-dist" or "obsoletes-dist" or "import-name" or "import-namespace":
                var value = reader.GetValue();
                if (!_lists.TryGetValue(field, out var list))
                    _lists.Add(field, list = []);
                if (!DependencyMetadata.IsUnknown(value))
                    list.Add(value);
                break;
            default:
                // The texts that may have several lines; all others are one.
                if (!_texts.TryAdd(field, field is "description" or "license" ? reader.GetLines() : reader.GetValue()))
                    Problems.Add($"{MetadataReader.Decode(reader.Name)} is there more than once; the first counts.");
                break;
        }
    }

    private void AddRequirement(string text)
    {
        if (LenientRequirement.TryParse(text, out var requirement, out var repair, out var reason))
            _requirements.Add(requirement);
        if ((repair ?? reason) is { } problem)
            Problems.Add($"Requires-Dist: {problem}");
    }

    private VersionSpecifierSet? RequiresPython()
    {
        if (Text("requires-python") is not { } text)
            return null;
        var isRead = LenientRequirement.TryParseSpecifiers(text, out var specifiers, out var repair, out var reason);
        if ((isRead ? repair : reason) is { } problem)
            Problems.Add($"Requires-Python: {problem}");
        return specifiers;
    }

    // Commas separate them; of old, blanks did.
    private List<string> Keywords()
    {
        if (Text("keywords") is not { } text)
            return [];
        return [.. text.Split(text.Contains(',') ? ',' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private static ProjectUrl ProjectUrlOf(string text)
    {
        var comma = text.IndexOf(',');
        return comma < 0 ? new ProjectUrl("", text) : new ProjectUrl(text[..comma].Trim(), text[(comma + 1)..].Trim());
    }

    private string? Text(string field) => _texts.TryGetValue(field, out var text) && !DependencyMetadata.IsUnknown(text) ? text : null;

    private List<string> List(string field) => _lists.GetValueOrDefault(field) ?? [];
}
