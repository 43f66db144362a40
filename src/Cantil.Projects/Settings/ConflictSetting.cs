using Cantil.Packaging.Names;

namespace Cantil.Projects.Settings;

/// <summary>One of several extras or groups that are never installed together.</summary>
/// <param name="Package">The project; null for the one that says it.</param>
/// <param name="Extra">The extra, or null.</param>
/// <param name="Group">The group, or null.</param>
public readonly record struct ConflictSetting(PackageName? Package, PackageName? Extra, PackageName? Group);
