using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Tests.Scenarios;

/// <summary>
/// A small index, a project and what is expected, as text: <c>name version [python=…] [wheels=tags,…] [nosdist] [yanked] [extras=…] : requirements | …</c>,
/// <c>root:</c>, <c>python:</c>, <c>set: key = values</c>, and after <c>expect:</c> the lock, a package a line, or <c>failure</c>.
/// </summary>
internal sealed class ScenarioFile
{
    private readonly List<string> _roots = [];
    private readonly List<KeyValuePair<PackageName, IReadOnlyList<Dependency>>> _extras = [];
    private readonly List<KeyValuePair<PackageName, IReadOnlyList<Dependency>>> _groups = [];
    private readonly Dictionary<string, string> _settings = [];
    private string _python = ">=3.9";

    public required string Title { get; init; }

    public List<string> Expected { get; } = [];

    public MemoryProvider Provider { get; } = new();

    public static IEnumerable<ScenarioFile> ReadAll()
    {
        using var stream = typeof(ScenarioFile).Assembly.GetManifestResourceStream("scenarios.txt")!;
        using var reader = new StreamReader(stream);
        foreach (var text in reader.ReadToEnd().Split("\n# ", StringSplitOptions.RemoveEmptyEntries))
            yield return Read(text.TrimStart('#', ' ').Split('\n'));
    }

    private static ScenarioFile Read(string[] lines)
    {
        var file = new ScenarioFile { Title = lines[0].Trim() };
        var isExpected = false;
        foreach (var line in lines[1..].Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line == "expect:")
                isExpected = true;
            else if (isExpected)
                file.Expected.Add(line);
            else
                file.Take(line);
        }
        return file;
    }

    private void Take(string line)
    {
        var colon = line.IndexOf(" :", StringComparison.Ordinal) is >= 0 and var found ? found + 1 : line.IndexOf(':', StringComparison.Ordinal);
        var (head, rest) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
        var parts = rest.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (head == "root")
            _roots.AddRange(parts);
        else if (head == "python")
            _python = rest;
        else if (head == "set")
            _settings.Add(rest[..rest.IndexOf('=', StringComparison.Ordinal)].Trim(), rest[(rest.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
        else if (head.StartsWith("extra ", StringComparison.Ordinal))
            _extras.Add(new(PackageName.Parse(head.AsSpan(6)), Resolving.Requires(parts)));
        else if (head.StartsWith("group ", StringComparison.Ordinal))
            _groups.Add(new(PackageName.Parse(head.AsSpan(6)), Resolving.Requires(parts)));
        else
            AddPackage(head.Split(' '), parts);
    }

    private void AddPackage(string[] head, string[] requires)
    {
        var options = head[2..].ToDictionary(option => option.Split('=')[0], option => option.Contains('=', StringComparison.Ordinal) ? option[(option.IndexOf('=', StringComparison.Ordinal) + 1)..] : "");
        Provider.Add(
            head[0], head[1], requires, options.GetValueOrDefault("python"), options.ContainsKey("yanked") ? "" : null, !options.ContainsKey("nosdist"),
            options.GetValueOrDefault("wheels")?.Split(','), options.GetValueOrDefault("extras")?.Split(','));
    }

    public ResolutionRequest Request() => new()
    {
        Projects =
        [
            new RootProject
            {
                Name = PackageName.Parse("project"), Dependencies = Resolving.Requires([.. _roots]), Extras = _extras, Groups = _groups,
            },
        ],
        RequiresPython = VersionSpecifierSet.Parse(_python),
        Constraints = Resolving.Requires(Values("constraints")),
        Overrides = Resolving.Requires(Values("overrides")),
        Excluded = [.. Values("excluded").Select(name => PackageName.Parse(name))],
        Environments = [.. Values("environments").Select(Marker.Parse)],
        RequiredEnvironments = [.. Values("required-environments").Select(Marker.Parse)],
        Conflicts = [.. Values("conflicts").Select(set => (IReadOnlyList<ConflictItem>)[.. set.Split(' ').Select(Item)])],
        Preferences = [.. Values("locked").Select(pin => new Preference(PackageName.Parse(pin.Split("==")[0]), PackageVersion.Parse(pin.Split("==")[1])))],
        Mode = Enum.Parse<ResolutionMode>(Value("resolution", "highest"), ignoreCase: true),
        PreReleases = Enum.Parse<PreReleaseMode>(Value("prerelease", "ifnecessary"), ignoreCase: true),
        ForkStrategy = Enum.Parse<ForkStrategy>(Value("fork-strategy", "requirespython"), ignoreCase: true),
    };

    private string[] Values(string key) =>
        _settings.TryGetValue(key, out var text) ? text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private string Value(string key, string otherwise) => _settings.GetValueOrDefault(key, otherwise).Replace("-", "", StringComparison.Ordinal);

    private static ConflictItem Item(string text) => text.StartsWith("group:", StringComparison.Ordinal)
        ? new ConflictItem(PackageName.Parse("project"), null, PackageName.Parse(text.AsSpan(6)))
        : new ConflictItem(PackageName.Parse("project"), PackageName.Parse(text), null);
}
