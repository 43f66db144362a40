namespace Cantil.Linter.Engine.Selection;

/// <summary>All <see cref="PerFileIgnore"/> of some settings.</summary>
public sealed record PerFileIgnores(IReadOnlyList<PerFileIgnore> Items)
{
    public static PerFileIgnores None { get; } = new([]);

    /// <summary>The rules that find nothing in a file.</summary>
    /// <param name="fullPath">Absolute, with slashes.</param>
    public RuleBits For(string fullPath)
    {
        var rules = default(RuleBits);
        for (var i = 0; i < Items.Count; i++)
            if (Items[i].AppliesTo(fullPath))
                rules = rules.Union(Items[i].Rules);
        return rules;
    }
}
