using System.Text;
using Cantil.Foundation.Text;
using Cantil.Index.Pages;
using Cantil.Packaging.Projects;
using Cantil.Packaging.Requirements;

namespace Cantil.Index.Metadata;

/// <summary>
/// What a source distribution needs, by its own <c>pyproject.toml</c>: what stands in <c>[project]</c> and is not <c>dynamic</c> no build may change (PEP 621). So old
/// metadata, which does not say that it is final, need not be built.
/// </summary>
internal static class StaticProject
{
    /// <summary>The project table as core metadata; null where a build has the last word.</summary>
    public static byte[]? TryRead(ReadOnlySpan<byte> pyproject, DistributionFile file)
    {
        var document = PyprojectFile.Read(SourceText.From(pyproject.StartsWith("\uFEFF"u8) ? pyproject[3..] : pyproject));
        if (document.HasErrors || document.Project is not { } project || (document.BuildSystem is null && !file.IsDirect))
            return null;
        if (project.IsDynamic("dependencies") || project.IsDynamic("optional-dependencies") || project.IsDynamic("requires-python"))
            return null;
        // Builders of old took what the table did not say from tables of their own, without saying so.
        if (project.Dependencies.Count == 0 && document.Tool?.TryGetEntry("poetry", out _) == true)
            return null;
        var version = project.Version?.ToString() ?? (project.IsDynamic("version") ? file.VersionText : "");
        if (version.Length == 0)
            return null;
        var text = new StringBuilder($"Metadata-Version: 2.2\nName: {project.Name}\nVersion: {version}\n");
        if (project.RequiresPython is { } python)
            text.Append("Requires-Python: ").Append(python).Append('\n');
        foreach (var requirement in project.Dependencies)
            text.Append("Requires-Dist: ").Append(requirement).Append('\n');
        foreach (var extra in project.OptionalDependencies)
        {
            text.Append("Provides-Extra: ").Append(extra.Name).Append('\n');
            foreach (var requirement in extra.Requirements)
                text.Append("Requires-Dist: ").Append(WithExtra(requirement, extra.Name.Value)).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    private static string WithExtra(Requirement requirement, string extra)
    {
        var text = requirement.ToString();
        if (requirement.Marker?.ToString() is not { } marker)
            return $"{text} ; extra == '{extra}'";
        return $"{text[..^marker.Length]}({marker}) and extra == '{extra}'";
    }
}
