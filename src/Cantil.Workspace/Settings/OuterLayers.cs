using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>The layers that hold for every file of a run: the environment and the command line.</summary>
internal static class OuterLayers
{
    /// <summary>The farthest first.</summary>
    public static List<SettingsLayer> Read(SettingsOptions options, IEnumerable<string> inlineConfig, List<WorkspaceProblem> problems)
    {
        var layers = new List<SettingsLayer>();
        if (ReadEnvironment(options, problems) is { } environment)
            layers.Add(environment);
        foreach (var text in inlineConfig)
            layers.Add(ReadInline(text, options, problems));
        if (options.CommandLine is { } commandLine)
            layers.Add(commandLine);
        return layers;
    }

    private static SettingsLayer? ReadEnvironment(SettingsOptions options, List<WorkspaceProblem> problems)
    {
        if (options.Environment.Count == 0)
            return null;
        var layer = new SettingsLayer(SettingSourceKind.Environment);
        foreach (var (name, text) in options.Environment)
        {
            // Other variables of this prefix belong to other parts of the program.
            var key = SettingKeys.All.FirstOrDefault(key => key.EnvironmentVariable == name);
            if (key is null || text.Length == 0)
                continue;
            var context = new SettingReadContext(SettingSourceKind.Environment, name, options.WorkingDirectory, PathVariables.Of(options), problems);
            if (key.Type.ReadText(text, context) is { } value)
                layer.SetRaw(key, value, new SettingSource(SettingSourceKind.Environment, name));
            else
                problems.Add(new WorkspaceProblem(ProblemSeverity.Error, $"the environment variable {name} must be {key.Type.Expected}, not \"{text}\""));
        }
        return layer;
    }

    private static SettingsLayer ReadInline(string text, SettingsOptions options, List<WorkspaceProblem> problems)
    {
        const SettingSourceKind kind = SettingSourceKind.CommandLineConfig;
        var layer = new SettingsLayer(kind);
        var own = new List<WorkspaceProblem>();
        var document = TomlDocument.Parse(SourceText.From(text));
        if (document.Error is { } error)
        {
            problems.Add(new WorkspaceProblem(
                ProblemSeverity.Error, $"--config '{text}' is neither a file nor a setting: {error.Message}",
                Help: "write --config FILE, or a setting as in a settings file: --config 'line-length = 100'"));
            return layer;
        }
        var context = new SettingReadContext(kind, null, options.WorkingDirectory, PathVariables.Of(options), own);
        new SettingsSectionReader(context, SettingsDialect.Cantil, layer).Read(document.Root);
        foreach (var problem in own)
            problems.Add(problem with { Message = $"--config '{text}': {problem.Message}", Position = null });
        return layer;
    }
}
