namespace Cantil.Packaging.Projects;

/// <summary>An author or a maintainer (PEP 621, "authors/maintainers"); at least one of the two is there.</summary>
/// <param name="Name">As people write it, or null.</param>
/// <param name="Email">The address, or null.</param>
public sealed record ProjectContact(string? Name, string? Email);
