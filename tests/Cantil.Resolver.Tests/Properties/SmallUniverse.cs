using System.Text;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Tests.Properties;

/// <summary>A few packages with a few versions and random requirements, small enough to try everything.</summary>
internal sealed class SmallUniverse
{
    private static readonly string[] s_markers =
        ["", "", "; sys_platform == 'win32'", "; sys_platform != 'win32'", "; python_version < '3.10'", "; python_version >= '3.10'",
         "; sys_platform == 'win32' and python_version >= '3.10'"];

    private readonly Dictionary<string, List<(int Version, List<Requirement> Requires, bool NeedsNewPython)>> _packages = [];

    public SmallUniverse(int seed, bool hasMarkers)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, random.Next(2, 6)).Select(i => ((char)('a' + i)).ToString()).ToArray();
        foreach (var name in names)
        {
            var versions = _packages[name] = [];
            for (var version = 1; version <= random.Next(1, 5); version++)
                versions.Add((version, Requirements(random, names, random.Next(0, 3), hasMarkers), hasMarkers && random.Next(8) == 0));
        }
        Roots = Requirements(random, names, random.Next(1, 4), hasMarkers);
    }

    public List<Requirement> Roots { get; }

    /// <summary>One environment of each kind that the markers can tell apart.</summary>
    public static IReadOnlyList<MarkerEnvironment> Environments { get; } =
        [.. from platform in new[] { "linux", "win32" } from python in new[] { "3.9.20", "3.10.0", "3.13.1" } select Resolving.Environment(platform, python)];

    private static List<Requirement> Requirements(Random random, string[] names, int count, bool hasMarkers)
    {
        var requirements = new List<Requirement>();
        for (var i = 0; i < count; i++)
        {
            var version = random.Next(1, 5);
            var specifier = random.Next(6) switch { 0 => "", 1 => $"=={version}", 2 => $">={version}", 3 => $"<={version}", 4 => $"!={version}", _ => $"<{version + 1}" };
            var marker = hasMarkers ? s_markers[random.Next(s_markers.Length)] : "";
            requirements.Add(Requirement.Parse(names[random.Next(names.Length)] + specifier + marker));
        }
        return requirements;
    }

    public MemoryProvider Provider()
    {
        var provider = new MemoryProvider();
        foreach (var (name, versions) in _packages)
            foreach (var (version, requires, needsNewPython) in versions)
                provider.Add(name, $"{version}", [.. requires.Select(requirement => requirement.ToString())], needsNewPython ? ">=3.10" : null);
        return provider;
    }

    public ResolutionRequest Request() => Resolving.Request([.. Roots.Select(requirement => requirement.ToString())]);

    /// <summary>All ways to meet the requirements in one environment, each without packages that nothing asks for.</summary>
    public IEnumerable<Dictionary<string, int>> Solutions(MarkerEnvironment environment)
    {
        var names = _packages.Keys.ToArray();
        var choice = new Dictionary<string, int>();
        return Choose(0);

        IEnumerable<Dictionary<string, int>> Choose(int index)
        {
            if (index == names.Length)
            {
                if (Problem(choice, environment) is null)
                    yield return new Dictionary<string, int>(choice);
                yield break;
            }
            foreach (var solution in Choose(index + 1))
                yield return solution;
            foreach (var (version, _, _) in _packages[names[index]])
            {
                choice[names[index]] = version;
                foreach (var solution in Choose(index + 1))
                    yield return solution;
            }
            choice.Remove(names[index]);
        }
    }

    /// <summary>What is wrong with a choice in an environment, or null.</summary>
    public string? Problem(Dictionary<string, int> choice, MarkerEnvironment environment)
    {
        var reached = new HashSet<string>();
        var todo = new Queue<Requirement>(Roots);
        while (todo.TryDequeue(out var requirement))
        {
            if (requirement.Marker?.Evaluate(environment) == false)
                continue;
            if (!choice.TryGetValue(requirement.Name.Value, out var version))
                return $"{requirement} is not selected";
            if (!requirement.Specifiers.Contains(PackageVersion.Parse($"{version}")))
                return $"{requirement} is not met by {version}";
            if (!reached.Add(requirement.Name.Value))
                continue;
            var (_, requires, needsNewPython) = _packages[requirement.Name.Value][version - 1];
            if (needsNewPython && environment[MarkerVariable.PythonVersion] == "3.9")
                return $"{requirement.Name} {version} does not support 3.9";
            requires.ForEach(todo.Enqueue);
        }
        return choice.Keys.FirstOrDefault(name => !reached.Contains(name)) is { } vain ? $"{vain} is selected in vain" : null;
    }

    public override string ToString()
    {
        var text = new StringBuilder("roots: ").AppendJoin(" | ", Roots).AppendLine();
        foreach (var (name, versions) in _packages)
            foreach (var (version, requires, needsNewPython) in versions)
                text.Append(name).Append(' ').Append(version).Append(needsNewPython ? " (>=3.10): " : ": ").AppendJoin(" | ", requires).AppendLine();
        return text.ToString();
    }
}
