using Cantil.Packaging.Names;

namespace Cantil.Resolver.Packages;

/// <summary>A node of the graph: a package, one of its extras, or a group of a project.</summary>
/// <param name="Entry">The package.</param>
/// <param name="Extra">The extra; null for the package itself or a group.</param>
/// <param name="Group">The group of a project, or null.</param>
internal readonly record struct PackageNode(PackageEntry Entry, PackageName? Extra, PackageName? Group)
{
    public bool IsBase => Extra is null && Group is null;

    public override string ToString() => Entry is null ? "" : Extra is { } extra ? $"{Entry.Name}[{extra}]" : Group is { } group ? $"{Entry.Name}:{group}" : Entry.Name.Value;
}
