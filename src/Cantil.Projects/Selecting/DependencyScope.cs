using Cantil.Packaging.Names;

namespace Cantil.Projects.Selecting;

/// <summary>Which extras and groups count, and whether the project does. Immutable.</summary>
/// <param name="Extras">The extras that are chosen.</param>
/// <param name="Groups">The groups that are chosen.</param>
/// <param name="HasProject">Whether the project and its own dependencies count.</param>
public sealed record DependencyScope(IReadOnlySet<PackageName> Extras, IReadOnlySet<PackageName> Groups, bool HasProject)
{
    /// <summary>Works out what was asked.</summary>
    /// <param name="options">What was asked.</param>
    /// <param name="extras">The extras that there are.</param>
    /// <param name="groups">The groups that there are.</param>
    /// <param name="defaultGroups">The groups that count where nobody says otherwise.</param>
    /// <exception cref="UnknownNameException">An extra or a group is named that is not there.</exception>
    public static DependencyScope Of(
        ScopeOptions options, IReadOnlyCollection<PackageName> extras, IReadOnlyCollection<PackageName> groups, IEnumerable<PackageName> defaultGroups)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var extra in options.Extras.Concat(options.ExcludedExtras))
            if (!extras.Contains(extra))
                throw new UnknownNameException("extra", extra, extras);
        foreach (var group in options.Groups.Concat(options.ExcludedGroups).Concat(options.OnlyGroups))
            if (!groups.Contains(group))
                throw new UnknownNameException("group", group, groups);

        var chosenExtras = new SortedSet<PackageName>(options.HasAllExtras ? extras : options.Extras);
        chosenExtras.ExceptWith(options.ExcludedExtras);
        var isOnly = options.OnlyGroups.Count > 0;
        var chosenGroups = new SortedSet<PackageName>(
            isOnly ? options.OnlyGroups : options.HasAllGroups ? groups : options.HasNoDefaultGroups ? [] : defaultGroups.Where(groups.Contains));
        chosenGroups.UnionWith(options.Groups);
        chosenGroups.ExceptWith(options.ExcludedGroups);
        return new DependencyScope(isOnly ? new SortedSet<PackageName>() : chosenExtras, chosenGroups, !isOnly);
    }
}
