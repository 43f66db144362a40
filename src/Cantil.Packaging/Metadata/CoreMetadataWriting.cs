using System.Text;

namespace Cantil.Packaging.Metadata;

/// <summary>Writes metadata in the order of the specification.</summary>
internal static class CoreMetadataWriting
{
    public static byte[] Write(CoreMetadata metadata)
    {
        var text = new StringBuilder();
        Field(text, "Metadata-Version", metadata.MetadataVersion);
        Field(text, "Name", metadata.DisplayName.Length > 0 ? metadata.DisplayName : metadata.Name.Value);
        Field(text, "Version", metadata.Version.ToString());
        Fields(text, "Dynamic", metadata.Dynamic);
        Fields(text, "Platform", metadata.Platforms);
        Fields(text, "Supported-Platform", metadata.SupportedPlatforms);
        Field(text, "Summary", metadata.Summary);
        Field(text, "Keywords", metadata.Keywords.Count > 0 ? string.Join(',', metadata.Keywords) : null);
        Field(text, "Home-page", metadata.HomePage);
        Field(text, "Download-URL", metadata.DownloadUrl);
        Field(text, "Author", metadata.Author);
        Field(text, "Author-email", metadata.AuthorEmail);
        Field(text, "Maintainer", metadata.Maintainer);
        Field(text, "Maintainer-email", metadata.MaintainerEmail);
        Field(text, "License", metadata.License);
        Field(text, "License-Expression", metadata.LicenseExpression);
        Fields(text, "License-File", metadata.LicenseFiles);
        Fields(text, "Classifier", metadata.Classifiers);
        foreach (var requirement in metadata.RequiresDist)
            Field(text, "Requires-Dist", requirement.ToString());
        Field(text, "Requires-Python", metadata.RequiresPython?.ToString());
        Fields(text, "Requires-External", metadata.RequiresExternal);
        foreach (var url in metadata.ProjectUrls)
            Field(text, "Project-URL", url.ToString());
        foreach (var extra in metadata.ProvidesExtra)
            Field(text, "Provides-Extra", extra.Value);
        Fields(text, "Provides-Dist", metadata.ProvidesDist);
        Fields(text, "Obsoletes-Dist", metadata.ObsoletesDist);
        Fields(text, "Import-Name", metadata.ImportNames);
        Fields(text, "Import-Namespace", metadata.ImportNamespaces);
        Field(text, "Description-Content-Type", metadata.DescriptionContentType);
        if (metadata.Description is { } description)
        {
            text.Append('\n').Append(description.ReplaceLineEndings("\n"));
            if (!description.EndsWith('\n'))
                text.Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Fields(StringBuilder text, string name, IReadOnlyList<string> values)
    {
        foreach (var value in values)
            Field(text, name, value);
    }

    // A line break inside a value must not end it, nor begin another field: each further line is indented.
    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is null)
            return;
        text.Append(name).Append(": ");
        text.Append(value.AsSpan().ContainsAny('\n', '\r') ? value.Trim().ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal) : value);
        text.Append('\n');
    }
}
