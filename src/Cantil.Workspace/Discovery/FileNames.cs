namespace Cantil.Workspace.Discovery;

/// <summary>What names of files say.</summary>
internal static class FileNames
{
    public static ProjectFileKind KindOf(ReadOnlySpan<char> name)
    {
        if (name.EndsWith(".pyi"))
            return ProjectFileKind.Stub;
        if (name.EndsWith(".ipynb"))
            return ProjectFileKind.Notebook;
        if (name is "pyproject.toml")
            return ProjectFileKind.Pyproject;
        return name.EndsWith(".toml") || name.EndsWith(".md") ? ProjectFileKind.Other : ProjectFileKind.Python;
    }
}
