namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>What <see cref="ImportComparison"/> compares.</summary>
internal enum ComparedThing : byte
{
    /// <summary>Items, so that those that become one statement are equal.</summary>
    Identity,

    /// <summary>Items in their final order, when their members are in order.</summary>
    Item,

    /// <summary>Members of one item.</summary>
    Member,
}
