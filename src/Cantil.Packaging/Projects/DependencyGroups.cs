using System.Diagnostics.CodeAnalysis;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Projects;

/// <summary>The table <c>dependency-groups</c> of <c>pyproject.toml</c> (PEP 735).</summary>
public sealed class DependencyGroups
{
    private readonly List<DependencyGroup> _groups = [];
    private readonly Dictionary<PackageName, DependencyGroup> _byName = [];

    private DependencyGroups()
    {
    }

    /// <summary>No group.</summary>
    public static DependencyGroups None { get; } = new();

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<DependencyGroup> Groups => _groups;

    /// <summary>Finds a group by its name, in any spelling of it.</summary>
    public bool TryGet(PackageName name, [NotNullWhen(true)] out DependencyGroup? group) => _byName.TryGetValue(name, out group);

    /// <summary>
    /// Reads the table. Names that are the same by their normal form, includes of what is not there and groups that include themselves, however far
    /// around, are problems.
    /// </summary>
    public static DependencyGroups Read(TomlTableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var groups = new DependencyGroups();
        foreach (var entry in table.Table)
            groups.Add(table, entry);
        groups.Resolve(table);
        return groups;
    }

    private void Add(TomlTableReader table, TomlEntry entry)
    {
        if (!PackageName.TryParse(entry.Key, out var name, out var reason))
        {
            table.Report(entry.Key, $"is no name of a group: {reason.TrimEnd('.')}");
            return;
        }
        if (_byName.TryGetValue(name, out var other))
        {
            table.Report(entry.Key, $"is the same group as \"{other.Spelling}\"; names are compared without case, with '-', '_' and '.' alike");
            return;
        }
        var path = table.KeyOf(entry.Key);
        var items = new List<DependencyGroupItem>();
        if (table.ArrayOf(entry.Value, path, "an array of requirements") is { } array)
            for (var i = 0; i < array.Count; i++)
                if (ReadItem(table, array[i], TomlTableReader.ItemPath(path, i)) is { } item)
                    items.Add(item);
        var group = new DependencyGroup(name, entry.Key, items);
        _groups.Add(group);
        _byName.Add(name, group);
    }

    private static DependencyGroupItem? ReadItem(TomlTableReader table, TomlValue value, string path)
    {
        if (value is not TomlTable inner)
        {
            if (value.Kind != TomlKind.String)
                table.Report(value, path, $"must be a requirement or {{ include-group = \"…\" }}, not {value.KindInWords}");
            else if (Requirement.TryParse(((TomlScalar)value).GetString(), out var requirement, out var reason))
                return new DependencyGroupItem(requirement, null, value.Position);
            else
                table.Report(value, path, $"cannot be read: {reason.TrimEnd('.')}");
            return null;
        }
        if (inner.Count != 1 || inner.Get("include-group") is not { } include)
        {
            table.Report(value, path, "must have include-group as its only key");
            return null;
        }
        if (table.StringOf(include, path + ".include-group") is not { } text)
            return null;
        if (PackageName.TryParse(text, out var name, out var problem))
            return new DependencyGroupItem(null, name, value.Position);
        table.Report(include, path + ".include-group", $"is no name of a group: {problem.TrimEnd('.')}");
        return null;
    }

    private void Resolve(TomlTableReader table)
    {
        var done = new HashSet<DependencyGroup>(ReferenceEqualityComparer.Instance);
        var open = new List<DependencyGroup>();
        foreach (var group in _groups)
            Resolve(group, table, done, open);
    }

    // As deep as groups include each other; each is gone through once, and a name that is open already closes a circle.
    private void Resolve(DependencyGroup group, TomlTableReader table, HashSet<DependencyGroup> done, List<DependencyGroup> open)
    {
        if (done.Contains(group))
            return;
        if (open.Count == TomlDocument.MaximumDepth)
        {
            table.Report(group.Spelling, $"is included more than {TomlDocument.MaximumDepth} groups deep");
            return;
        }
        open.Add(group);
        var requirements = new OrderedSet();
        foreach (var item in group.Items)
        {
            if (item.Requirement is not null)
                requirements.Add(item.Requirement);
            else if (!_byName.TryGetValue(item.Include!.Value, out var included))
                table.Report(group.Spelling, $"includes the group \"{item.Include}\", which is not there");
            else if (open.IndexOf(included) is >= 0 and var at)
                table.Report(group.Spelling, $"includes itself: {string.Join(" → ", open[at..].Append(included).Select(each => each.Spelling))}");
            else
            {
                Resolve(included, table, done, open);
                foreach (var requirement in included.Requirements)
                    requirements.Add(requirement);
            }
        }
        open.RemoveAt(open.Count - 1);
        group.Requirements = requirements.Items;
        done.Add(group);
    }

    // Groups that include one twice, and that again, would else double what they need at each step.
    private readonly struct OrderedSet()
    {
        private readonly HashSet<Requirement> _seen = [];

        public readonly List<Requirement> Items = [];

        public void Add(Requirement requirement)
        {
            if (_seen.Add(requirement))
                Items.Add(requirement);
        }
    }
}
