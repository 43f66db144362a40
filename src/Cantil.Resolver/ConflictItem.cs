using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>One of several extras or groups that are never installed together.</summary>
/// <param name="Project">The project that it belongs to.</param>
/// <param name="Extra">The extra, or null.</param>
/// <param name="Group">The dependency group, or null. With neither it is the project as a whole.</param>
public readonly record struct ConflictItem(PackageName Project, PackageName? Extra, PackageName? Group);
