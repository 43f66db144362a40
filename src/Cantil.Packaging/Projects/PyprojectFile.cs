using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Packaging.Projects;

/// <summary>What the standards say of <c>pyproject.toml</c>: the tables <c>project</c>, <c>build-system</c>, <c>dependency-groups</c> and <c>tool</c>.</summary>
public sealed class PyprojectFile
{
    private PyprojectFile(TomlDocument document) => Document = document;

    /// <summary>The text, for what is not standard and for editing.</summary>
    public TomlDocument Document { get; }

    /// <summary>Null where there is none, or it has no name.</summary>
    public ProjectTable? Project { get; private init; }

    /// <summary>Null where there is none: then <see cref="Projects.BuildSystem.Legacy"/> builds it, if it is built.</summary>
    public BuildSystem? BuildSystem { get; private init; }

    /// <summary>Empty where there are none.</summary>
    public DependencyGroups DependencyGroups { get; private init; } = DependencyGroups.None;

    /// <summary>What other programs read, or null.</summary>
    public TomlTable? Tool { get; private init; }

    /// <summary>All that is wrong, with places; where it is no TOML at all, that alone.</summary>
    public IReadOnlyList<TomlProblem> Problems { get; private init; } = [];

    /// <summary>Whether a problem is more than a warning.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var problem in Problems)
                if (!problem.IsWarning)
                    return true;
            return false;
        }
    }

    /// <summary>Reads the file's text, which must stay as it is while this is used. Never throws on any content.</summary>
    public static PyprojectFile Read(SourceText text)
    {
        var document = TomlDocument.Parse(text);
        if (document.Error is { } error)
            return new PyprojectFile(document) { Problems = [new TomlProblem("", text.Lines.Position(error.Offset), error.Message)] };
        return Read(document);
    }

    /// <summary>Reads a document that is right as TOML.</summary>
    public static PyprojectFile Read(TomlDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var problems = new List<TomlProblem>();
        var root = new TomlTableReader(document.Root, "", problems);
        return new PyprojectFile(document)
        {
            Project = root.GetTable("project") is { } project ? ProjectTable.Read(project) : null,
            BuildSystem = root.GetTable("build-system") is { } build ? BuildSystem.Read(build) : null,
            DependencyGroups = root.GetTable("dependency-groups") is { } groups ? DependencyGroups.Read(groups) : DependencyGroups.None,
            Tool = root.GetTable("tool")?.Table,
            Problems = problems,
        };
    }
}
