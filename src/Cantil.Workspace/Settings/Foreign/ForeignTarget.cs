using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Listing;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>Puts what another linter's section says into a layer, in the words of the <see cref="SettingKeys"/>.</summary>
internal sealed class ForeignTarget
{
    private readonly ForeignSection _section;
    private readonly PathVariables _variables;
    private readonly List<WorkspaceProblem> _problems;

    public ForeignTarget(ForeignSection section, PathVariables variables, List<WorkspaceProblem> problems)
    {
        _section = section;
        _variables = variables;
        _problems = problems;
        Layer = new SettingsLayer(SettingSourceKind.ForeignFile, section.Path);
    }

    public SettingsLayer Layer { get; }

    /// <summary>Whether there is such a key; those of rules that Cantil has not yet are not there.</summary>
    public static bool Has(string path) => SettingsSectionReader.Find(path) is not null;

    public void SetFlag(ForeignOption option, string path, bool isReversed = false)
    {
        if (option.Flag is { } flag)
            Set(option, path, flag != isReversed);
        else
            ReportType(option, "a flag: true or false");
    }

    public void SetNumber(ForeignOption option, string path)
    {
        if (option.Number is { } number)
            Set(option, path, (long)number);
        else
            ReportType(option, "an integer");
    }

    public void SetTexts(ForeignOption option, string path, IEnumerable<string> texts) => Set(option, path, texts.Select(object? (text) => text).ToList());

    /// <param name="option">Where it comes from; null for the section as a whole.</param>
    /// <param name="value">A <see cref="PlainValue"/>.</param>
    public void Set(ForeignOption? option, string path, object? value)
    {
        if (SettingsSectionReader.Find(path) is not { } key)
        {
            Warn(option, $"\"{option?.Name ?? path}\" concerns rules that Cantil does not have yet; it changes nothing");
            return;
        }
        var errors = new List<WorkspaceProblem>();
        var context = new SettingReadContext(SettingSourceKind.ForeignFile, _section.Path, _section.Directory, _variables, errors);
        var read = TomlDocument.Parse(SourceText.From("v = " + PlainValue.ToToml(value))).Root.Get("v") is { } toml ? key.Type.Read(toml, context) : null;
        if (read is null && errors.Count == 0)
            ReportType(option, key.Type.Expected);
        foreach (var error in errors)
            _problems.Add(error with { Position = option?.Position });
        if (read is not null)
            Layer.SetRaw(key, read, new SettingSource(SettingSourceKind.ForeignFile, _section.Path, option?.Position ?? _section.Position));
    }

    /// <summary>Says, once a run, that an option is not followed.</summary>
    public void Warn(ForeignOption? option, string message) =>
        _problems.Add(new WorkspaceProblem(ProblemSeverity.Warning, message, _section.Path, option?.Position) { IsOnceARun = true });

    public void ReportType(ForeignOption? option, string expected)
    {
        var text = option?.Text.Trim() ?? "";
        var shown = text.Length > 40 || text.Contains('\n', StringComparison.Ordinal) ? "this" : $"\"{text}\"";
        _problems.Add(new WorkspaceProblem(
            ProblemSeverity.Error, $"\"{option?.Name}\" must be {expected}, not {shown}", _section.Path, option?.Position));
    }
}
