using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Projects;

/// <summary>An extra and what it needs (PEP 621, "optional-dependencies").</summary>
/// <param name="Name">The extra.</param>
/// <param name="Spelling">As the file writes it.</param>
/// <param name="Requirements">In the order of the file, without <c>extra ==</c> in their markers.</param>
public sealed record OptionalDependencies(PackageName Name, string Spelling, IReadOnlyList<Requirement> Requirements);
