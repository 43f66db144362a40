using System.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Projects.Creating;

/// <summary>A project that is to be made. Immutable.</summary>
public sealed record NewProject
{
    private static readonly string[] s_keywords =
    [
        "false", "none", "true", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
        "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];

    /// <summary>As it is to be written.</summary>
    public required string DisplayName { get; init; }

    public required ProjectKind Kind { get; init; }

    /// <summary>The Pythons that it supports.</summary>
    public required VersionSpecifierSet RequiresPython { get; init; }

    /// <summary>The Python that is used for it, for <c>.python-version</c>; null where that is left open.</summary>
    public string? PinnedPython { get; init; }

    public string? Description { get; init; }

    public bool HasReadme { get; init; } = true;

    /// <summary>Null where nothing builds it; a library and a packaged application need one.</summary>
    public BuildBackend? Backend { get; init; }

    /// <summary>The name of the module: the project's, as Python can import it.</summary>
    public string Module => PackageName.Parse(DisplayName).FileForm is var name && (char.IsAsciiDigit(name[0]) || Array.IndexOf(s_keywords, name) >= 0) ? "_" + name : name;

    /// <summary>All files, <c>pyproject.toml</c> first.</summary>
    public IReadOnlyList<NewFile> Files()
    {
        var files = new List<NewFile> { new("pyproject.toml", Pyproject()) };
        if (Kind == ProjectKind.Bare)
            return files;
        if (HasReadme)
            files.Add(new("README.md", $"# {DisplayName}\n{(Description is null ? "" : $"\n{Description}\n")}"));
        switch (Kind)
        {
            case ProjectKind.Application:
                files.Add(new("main.py", $"def main():\n    print(\"{DisplayName} runs.\")\n\n\nif __name__ == \"__main__\":\n    main()\n"));
                break;
            case ProjectKind.PackagedApplication:
                files.Add(new($"src/{Module}/__init__.py", $"def main() -> None:\n    print(\"{DisplayName} runs.\")\n"));
                files.Add(new($"src/{Module}/__main__.py", $"from {Module} import main\n\nmain()\n"));
                break;
            default:
                files.Add(new($"src/{Module}/__init__.py", $"def name() -> str:\n    return \"{DisplayName}\"\n"));
                // PEP 561: the package says its types.
                files.Add(new($"src/{Module}/py.typed", ""));
                break;
        }
        if (PinnedPython is { } python)
            files.Add(new(".python-version", python + "\n"));
        files.Add(new(".gitignore", "# What Python and its tools make\n__pycache__/\n*.py[oc]\nbuild/\ndist/\n*.egg-info\n.cantil_cache/\n\n# The environment\n.venv/\n"));
        return files;
    }

    private string Pyproject()
    {
        var text = new StringBuilder("[project]\n");
        Add(text, "name", DisplayName);
        Add(text, "version", "0.1.0");
        if (Description is not null)
            Add(text, "description", Description);
        if (HasReadme && Kind != ProjectKind.Bare)
            Add(text, "readme", "README.md");
        Add(text, "requires-python", RequiresPython.ToString());
        text.Append("dependencies = []\n");
        if (Kind == ProjectKind.PackagedApplication)
        {
            text.Append("\n[project.scripts]\n");
            Add(text, DisplayName, $"{Module}:main");
        }
        if (Backend is { } backend)
        {
            text.Append("\n[build-system]\n").Append("requires = [").Append(TomlFragment.Of(backend.Requires)).Append("]\n");
            Add(text, "build-backend", backend.Module);
            // These look for a package of the project's own name, and this one cannot have it.
            if (Module[0] == '_')
                AddModule(text, backend);
        }
        return text.ToString();
    }

    private void AddModule(StringBuilder text, BuildBackend backend)
    {
        switch (backend.Name)
        {
            case "hatch":
                text.Append("\n[tool.hatch.build.targets.wheel]\n").Append($"packages = [\"src/{Module}\"]\n");
                break;
            case "flit":
                text.Append("\n[tool.flit.module]\n").Append($"name = \"{Module}\"\n");
                break;
            case "poetry":
                text.Append("\n[tool.poetry]\n").Append($"packages = [{{ include = \"{Module}\", from = \"src\" }}]\n");
                break;
            case "uv":
                text.Append("\n[tool.uv.build-backend]\n").Append($"module-name = \"{Module}\"\n");
                break;
        }
    }

    private static void Add(StringBuilder text, string key, string value) =>
        text.Append(TomlFragment.Key(key)).Append(" = ").Append(TomlFragment.Of(value)).Append('\n');
}
