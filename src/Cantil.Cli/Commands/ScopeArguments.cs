using Cantil.Cli.Arguments;
using Cantil.Foundation.Text;
using Cantil.Packaging.Names;
using Cantil.Projects.Selecting;

namespace Cantil.Cli.Commands;

/// <summary>The options that say which extras and groups count; names and meanings are uv's.</summary>
internal static class ScopeArguments
{
    private const string Heading = "Dependency options";

    private static readonly PackageName s_dev = PackageName.Parse("dev");

    public static readonly Option Extra = new() { Name = "extra", Value = "NAME", Repeatable = true, Group = Heading, Help = "Take this extra too." };

    public static readonly Option AllExtras = new() { Name = "all-extras", Group = Heading, Help = "Take all extras." };

    public static readonly Option NoExtra = new() { Name = "no-extra", Value = "NAME", Repeatable = true, Group = Heading, Help = "Leave this one of all extras out." };

    public static readonly Option Group = new() { Name = "group", Value = "NAME", Repeatable = true, Group = Heading, Help = "Take this dependency group too." };

    public static readonly Option AllGroups = new() { Name = "all-groups", Group = Heading, Help = "Take all dependency groups." };

    public static readonly Option NoGroup = new() { Name = "no-group", Value = "NAME", Repeatable = true, Group = Heading, Help = "Leave this group out." };

    public static readonly Option OnlyGroup = new()
    {
        Name = "only-group", Value = "NAME", Repeatable = true, Group = Heading, Help = "Take this group alone, without the project and its dependencies.",
    };

    public static readonly Option NoDefaultGroups = new() { Name = "no-default-groups", Group = Heading, Help = "Leave the groups out that count by default." };

    public static readonly Option NoDev = new() { Name = "no-dev", Group = Heading, Help = "Leave the group `dev` out." };

    public static readonly Option OnlyDev = new() { Name = "only-dev", Group = Heading, Help = "Take the group `dev` alone." };

    public static readonly Option[] Groups = [Group, AllGroups, NoGroup, OnlyGroup, NoDefaultGroups, NoDev, OnlyDev];

    public static readonly Option[] All = [Extra, AllExtras, NoExtra, .. Groups];

    /// <summary>What was asked.</summary>
    /// <exception cref="UsageException">A name is none, or options contradict each other.</exception>
    public static ScopeOptions Of(ParsedArguments arguments)
    {
        var only = Names(arguments, OnlyGroup);
        if (arguments.IsGiven(OnlyDev))
            only.Add(s_dev);
        if (only.Count > 0)
            foreach (var other in (ReadOnlySpan<Option>)[Extra, AllExtras, Group, AllGroups])
                if (arguments.IsGiven(other))
                    throw new UsageException($"`--{other.Name}` and `--{(arguments.IsGiven(OnlyDev) ? OnlyDev.Name : OnlyGroup.Name)}` are given.", "One of them says what is taken.");
        var excluded = Names(arguments, NoGroup);
        return new ScopeOptions
        {
            Extras = Names(arguments, Extra),
            HasAllExtras = arguments.IsGiven(AllExtras),
            ExcludedExtras = Names(arguments, NoExtra),
            Groups = Names(arguments, Group),
            HasAllGroups = arguments.IsGiven(AllGroups),
            ExcludedGroups = excluded,
            OnlyGroups = only,
            HasNoDefaultGroups = arguments.IsGiven(NoDefaultGroups),
        };
    }

    /// <summary>The scope among what a lock has. `--no-dev` is right where there is no such group, too.</summary>
    /// <exception cref="UsageException">An extra or a group is not there.</exception>
    public static DependencyScope ScopeOf(
        ParsedArguments arguments, IReadOnlyCollection<PackageName> extras, IReadOnlyCollection<PackageName> groups, IEnumerable<PackageName> defaultGroups)
    {
        try
        {
            var options = Of(arguments);
            if (arguments.IsGiven(NoDev) && groups.Contains(s_dev))
                options = options with { ExcludedGroups = [.. options.ExcludedGroups, s_dev] };
            return DependencyScope.Of(options, extras, groups, defaultGroups);
        }
        catch (UnknownNameException unknown)
        {
            throw Refusal(unknown);
        }
    }

    /// <summary>What to say where a name is not known.</summary>
    public static UsageException Refusal(UnknownNameException unknown)
    {
        var names = new List<string>();
        foreach (var name in unknown.Known)
            names.Add(name.Value);
        var help = NearestName.Of(unknown.Name.Value, names) is { } nearest ? $"Did you mean `{nearest}`?"
            : names.Count is 0 or > 20 ? null
            : $"There are: {string.Join(", ", names)}.";
        return new UsageException(unknown.Message, help);
    }

    /// <summary>The names that an option gives.</summary>
    public static List<PackageName> Names(ParsedArguments arguments, Option option)
    {
        var names = new List<PackageName>();
        foreach (var text in arguments.Values(option) ?? [])
            names.Add(PackageName.TryParse(text, out var name, out var reason) ? name : throw new UsageException($"`{text}` is no value of `--{option.Name}`.", reason));
        return names;
    }
}
