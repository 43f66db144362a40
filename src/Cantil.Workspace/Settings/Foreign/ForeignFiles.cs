using Cantil.Foundation.Ini;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>Looks for the sections of flake8, isort and black in the files of one directory.</summary>
internal sealed class ForeignFiles(SettingsFileReader reader, List<WorkspaceProblem> problems)
{
    private static readonly string[] _flake8 = ["flake8"];
    private static readonly string[] _isort = ["isort", "tool:isort"];
    private static readonly string[] _isortOwn = ["settings", "isort"];

    /// <summary>Null where there are none.</summary>
    /// <param name="prefix">The directory with a slash.</param>
    public ForeignSections? Read(string prefix, SettingsFiles present, TomlTable? tool)
    {
        var setup = (present & SettingsFiles.SetupCfg) != 0 ? reader.LoadIni(prefix + "setup.cfg") : null;
        var tox = (present & SettingsFiles.Tox) != 0 ? reader.LoadIni(prefix + "tox.ini") : null;
        var flake8 = Section(setup, "setup.cfg", _flake8) ?? Section(tox, "tox.ini", _flake8) ?? Own(SettingsFiles.Flake8, ".flake8", _flake8) ?? Toml("flake8");
        var isort = Own(SettingsFiles.Isort, ".isort.cfg", _isortOwn) ?? Toml("isort") ?? Section(setup, "setup.cfg", _isort) ?? Section(tox, "tox.ini", _isort);
        var black = Toml("black");
        return flake8 is null && isort is null && black is null ? null : new ForeignSections(flake8, isort, black);

        ForeignSection? Own(SettingsFiles flag, string name, string[] sections)
        {
            if ((present & flag) == 0 || reader.LoadIni(prefix + name) is not { } document)
                return null;
            if (document.Error is not null && sections.All(section => document.Find(section) is null))
                Report(document, name);
            return Section(document, name, sections);
        }

        ForeignSection? Toml(string name) => tool?.GetTable(name) is { } table ? ForeignSection.Of(table, prefix + "pyproject.toml") : null;

        // What is wrong with a file that others use, too, is said only where it concerns us.
        ForeignSection? Section(IniDocument? document, string name, string[] sections)
        {
            foreach (var section in sections)
            {
                if (document?.Find(section) is not { } found)
                    continue;
                if (document.Error is not null)
                    Report(document, name);
                return ForeignSection.Of(found, document, prefix + name);
            }
            return null;
        }

        void Report(IniDocument document, string name) => problems.Add(new WorkspaceProblem(
            ProblemSeverity.Error, $"the file cannot be read: {document.Error!.Message}", prefix + name, document.Text.Lines.Position(document.Error.Offset)));
    }
}
