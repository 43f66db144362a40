namespace Cantil.Packaging.Projects;

/// <summary>The long description (PEP 621, "readme"): a file, or the text itself.</summary>
/// <param name="File">The path from the folder of <c>pyproject.toml</c>, or null.</param>
/// <param name="Text">The text, or null where there is a file.</param>
/// <param name="ContentType">Such as <c>text/markdown</c>.</param>
public sealed record ProjectReadme(string? File, string? Text, string ContentType);
