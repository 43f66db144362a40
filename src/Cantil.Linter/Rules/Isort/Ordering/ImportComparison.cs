using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>Compares the items of a block, or their members, under some settings.</summary>
internal sealed class ImportComparison(ImportBlock block, NameTable names, ImportProfile profile)
{
    private readonly IsortOptions _options = profile.Options;
    private readonly int _sections = profile.Plan.Count;

    public ComparedThing What { get; set; }

    public bool IsFor(NameTable otherNames, ImportProfile otherProfile) => ReferenceEquals(names, otherNames) && ReferenceEquals(profile, otherProfile);

    public int Compare(int first, int second) =>
        What == ComparedThing.Member
            ? Members(in block.Members[first], in block.Members[second])
            : Items(in block.Items[first], in block.Items[second]);

    private int Items(in ImportItem first, in ImportItem second)
    {
        if (first.Group != second.Group)
            return first.Group - second.Group;
        if (first.Form == ImportForm.Straight != (second.Form == ImportForm.Straight) && StylesAreApart(first.Group, out var straightFirst))
            return first.Form == ImportForm.Straight == straightFirst ? -1 : 1;
        if (first.IsForcedToTop != second.IsForcedToTop)
            return first.IsForcedToTop ? -1 : 1;
        if (first.Length != second.Length)
            return first.Length - second.Length;
        if (first.Level != second.Level)
            return Distance(first.Level).CompareTo(Distance(second.Level));
        var order = Names(first.Module, second.Module);
        if (order != 0)
            return order;
        return What == ComparedThing.Identity ? Identity(in first, in second) : Content(in first, in second);
    }

    private bool StylesAreApart(int group, out bool straightFirst)
    {
        var isFuture = group % _sections == profile.Plan.Future;
        straightFirst = !isFuture && !_options.FromFirst;
        return isFuture || !_options.ForceSortWithinSections;
    }

    private int Distance(int level) => level == 0 ? int.MaxValue : _options.ClosestFirst ? level : -level;

    private int Identity(in ImportItem first, in ImportItem second) =>
        first.Form != second.Form ? (int)first.Form - (int)second.Form
        : first.Form == ImportForm.Straight ? AsNames(first.AsName, second.AsName)
        : first.Form == ImportForm.Single ? Members(in block.Members[first.FirstMember], in block.Members[second.FirstMember])
        : 0;

    private int Content(in ImportItem first, in ImportItem second)
    {
        if (first.MemberCount == 0 || second.MemberCount == 0)
            return first.MemberCount != second.MemberCount ? first.MemberCount - second.MemberCount : AsNames(first.AsName, second.AsName);
        return Members(in block.Members[first.FirstMember], in block.Members[second.FirstMember]);
    }

    private int Members(in ImportMember first, in ImportMember second)
    {
        var isStar = first.Name == WellKnown.Star;
        if (isStar != (second.Name == WellKnown.Star))
            return isStar ? -1 : 1;
        if (first.Type != second.Type)
            return (int)first.Type - (int)second.Type;
        if (first.Length != second.Length)
            return first.Length - second.Length;
        var order = Names(first.Name, second.Name);
        return order != 0 ? order : AsNames(first.AsName, second.AsName);
    }

    private int Names(NameId first, NameId second)
    {
        if (first == second)
            return 0;
        var a = names.GetUtf8(first);
        var b = names.GetUtf8(second);
        if (!_options.CaseSensitive && NaturalOrder.Compare(a, b, ignoreCase: true) is var order && order != 0)
            return order;
        return NaturalOrder.Compare(a, b, ignoreCase: false);
    }

    /// <summary>No name comes first; their case counts always.</summary>
    private int AsNames(NameId first, NameId second) =>
        first == second ? 0 : NaturalOrder.Compare(names.GetUtf8(first), names.GetUtf8(second), ignoreCase: false);
}
