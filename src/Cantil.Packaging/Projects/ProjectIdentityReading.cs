using Cantil.Foundation.Toml;
using Cantil.Packaging.Licenses;

namespace Cantil.Packaging.Projects;

/// <summary>Reads who made a project and what may be done with it: readme, licence, people.</summary>
internal sealed class ProjectIdentityReading(TomlTableReader table)
{
    public ProjectReadme? Readme()
    {
        if (table.Find("readme") is not { } value)
            return null;
        if (value is not TomlTable)
        {
            if (table.StringOf(value, table.KeyOf("readme")) is not { } file)
                return null;
            if (ContentTypeOf(file) is { } known)
                return new ProjectReadme(file, null, known);
            table.Report("readme", $"names \"{file}\", whose form is not known: write a table with file and content-type, or end it with .md, .rst or .txt");
            return null;
        }
        var inner = table.TableOf(value, table.KeyOf("readme"))!;
        string? path = inner.GetString("file"), text = inner.GetString("text"), type = inner.GetString("content-type");
        if (path is null == text is null)
            table.Report("readme", "must have one of file and text");
        if (type is null)
            inner.ReportMissing("content-type");
        inner.WarnOfUnknownKeys();
        return path is null == text is null ? null : new ProjectReadme(path, text, type ?? "");
    }

    public ProjectLicense? License()
    {
        if (table.Find("license") is not { } value)
            return null;
        if (value is not TomlTable)
        {
            if (table.GetParsed<LicenseExpression>("license", LicenseExpression.TryParse) is not { } expression)
                return null;
            foreach (var classifier in table.GetStrings("classifiers"))
                if (classifier.StartsWith("License ::", StringComparison.Ordinal))
                {
                    table.Report("classifiers", $"holds \"{classifier}\", and the licence is said by project.license already", isWarning: true);
                    break;
                }
            return new ProjectLicense(expression, null, null);
        }
        var inner = table.TableOf(value, table.KeyOf("license"))!;
        string? file = inner.GetString("file"), text = inner.GetString("text");
        if (file is null == text is null)
            table.Report("license", "must have one of file and text, or be an SPDX expression");
        inner.WarnOfUnknownKeys();
        if (table.Has("license-files"))
            table.Report("license", "must be an SPDX expression where there is license-files");
        return file is null == text is null ? null : new ProjectLicense(null, file, text);
    }

    public IReadOnlyList<string>? LicenseFiles()
    {
        if (table.Find("license-files") is not { } value)
            return null;
        // An early draft of the standard had a table here, and setuptools read it for a while.
        var patterns = table.GetStrings("license-files");
        foreach (var pattern in patterns)
            if (WrongWith(pattern) is { } wrong)
                table.Report(value, table.KeyOf("license-files"), $"holds the pattern \"{pattern}\", {wrong}");
        return patterns;
    }

    public List<ProjectContact> Contacts(string key)
    {
        var list = new List<ProjectContact>();
        foreach (var contact in table.GetTables(key))
        {
            string? name = contact.GetString("name"), email = contact.GetString("email");
            if (name is null && email is null)
                table.Report(contact.Table, contact.Path, "must have name or email, or both");
            else
                list.Add(new ProjectContact(name, email));
            contact.WarnOfUnknownKeys();
        }
        return list;
    }

    // PEP 639, "Add license-files key".
    private static string? WrongWith(string pattern)
    {
        if (pattern.StartsWith('/'))
            return "which begins with '/': patterns start at the project";
        if (pattern.Contains("..", StringComparison.Ordinal))
            return "which leaves the project by '..'";
        if (pattern.Contains('\\'))
            return "which has a backslash: folders are separated by '/'";
        var isInClass = false;
        foreach (var c in pattern)
        {
            if (isInClass ? c == '[' : c == ']')
                return "whose brackets do not match";
            isInClass = c == '[' || (isInClass && c != ']');
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '*' or '?' or '[' or ']' or '/'))
                return $"which holds '{c}': letters, digits, '_', '-', '.', '/', '*', '?' and [ ] are allowed";
        }
        return isInClass ? "whose brackets do not match" : pattern.Length == 0 ? "which is empty" : null;
    }

    private static string? ContentTypeOf(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "text/markdown"
        : file.EndsWith(".rst", StringComparison.OrdinalIgnoreCase) ? "text/x-rst"
        : file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "text/plain"
        : null;
}
