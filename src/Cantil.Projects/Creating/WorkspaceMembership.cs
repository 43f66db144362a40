using Cantil.Foundation.Toml;
using Cantil.Projects.Loading;

namespace Cantil.Projects.Creating;

/// <summary>Makes a project in a folder a member of the workspace that it stands in.</summary>
/// <param name="root">The workspace's root, or a project that becomes one.</param>
/// <param name="folder">The project's folder, absolute, with its <c>pyproject.toml</c>.</param>
public sealed class WorkspaceMembership(ProjectFile root, string folder)
{
    /// <summary>Whether the workspace's patterns name it already.</summary>
    public bool IsMember => WorkspaceMembers.Find(root).Contains(folder);

    /// <summary>Whether the workspace's settings leave it out, so that it is to stand for itself.</summary>
    public bool IsExcluded => !IsMember && WorkspaceMembers.Find(root with { Settings = root.Settings with { Members = [.. root.Settings.Members, Member] } }) is var found && !found.Contains(folder);

    /// <summary>As it is written among the members: with slashes, from the root's folder.</summary>
    public string Member => Path.GetRelativePath(root.Directory, folder).Replace('\\', '/');

    /// <summary>
    /// The root's <c>pyproject.toml</c> with the new member, everything else as it was. The table that has the members gets it; where none has, that of uv if the project has
    /// settings for uv alone, else that of Cantil.
    /// </summary>
    /// <returns>Null where the members are written in a way that cannot be added to.</returns>
    public byte[]? Added()
    {
        var editor = new TomlEditor(root.Pyproject.Document);
        var tool = root.Pyproject.Tool;
        var (cantil, uv) = (tool?.GetTable("cantil"), tool?.GetTable("uv"));
        var name = cantil?.GetTable("workspace") is null && (uv?.GetTable("workspace") is not null || (cantil is null && uv is not null)) ? "uv" : "cantil";
        TomlStep[] path = ["tool", name, "workspace", "members"];
        if (editor.Find(path) is not (null or TomlArray { IsArrayOfTables: false }))
            return null;
        editor.Insert(path, editor.Find(path) is TomlArray members ? members.Count : 0, TomlFragment.Of(Member));
        return editor.ToUtf8();
    }
}
