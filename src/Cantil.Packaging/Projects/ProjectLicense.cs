using Cantil.Packaging.Licenses;

namespace Cantil.Packaging.Projects;

/// <summary>What <c>project.license</c> says: an expression (PEP 639), or of old a file or a text (PEP 621). One of the three is there.</summary>
public sealed record ProjectLicense(LicenseExpression? Expression, string? File, string? Text);
