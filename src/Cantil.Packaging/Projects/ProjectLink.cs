namespace Cantil.Packaging.Projects;

/// <summary>An entry of <c>project.urls</c>.</summary>
/// <param name="Label">What the link leads to.</param>
/// <param name="Url">The address, as written.</param>
public sealed record ProjectLink(string Label, string Url);
