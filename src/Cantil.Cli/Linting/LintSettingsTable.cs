using System.Text;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Python;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>Makes the linter's settings from the workspace's, each once; what is wrong with them is said once.</summary>
/// <param name="cache">Null where nothing is kept.</param>
/// <param name="baselines">Null where findings are not looked for.</param>
internal sealed class LintSettingsTable(Host host, CacheOptions? cache, LintBaselines? baselines)
{
    private readonly Dictionary<EffectiveSettings, Dictionary<PythonVersion, LintSettings>> _known = [];
    private readonly HashSet<string> _said = [];
    private bool _hasErrors;

    /// <summary>Whether some settings cannot be used.</summary>
    public bool HasErrors => _hasErrors || baselines?.HasErrors == true;

    /// <param name="path">Absolute; a version may hold for it alone.</param>
    public LintSettings For(EffectiveSettings settings, string path)
    {
        var version = settings.TargetVersionFor(path);
        if (!_known.TryGetValue(settings, out var versions))
            _known.Add(settings, versions = []);
        if (!versions.TryGetValue(version ?? default, out var known))
        {
            var made = Make(settings, version);
            versions.Add(version ?? default, known = made with { Cache = cache?.ScopeOf(settings, made) });
        }
        return known;
    }

    private LintSettings Make(EffectiveSettings settings, PythonVersion? version)
    {
        var preview = settings.Get(SettingKeys.LintPreview) ?? settings.Get(SettingKeys.Preview);
        var options = Options(settings, version, preview);
        var layers = new List<SelectionLayer>(settings.RuleLayers.Count);
        foreach (var layer in settings.RuleLayers)
            layers.Add(Layer(layer));
        var selection = RuleSelection.Resolve(layers, preview, settings.Get(SettingKeys.ExplicitPreviewRules));
        Say(selection.Errors, selection.Warnings);
        var messages = new SelectionMessages(preview);
        var fixes = FixPolicies.Of(settings, messages, Name);
        Say(messages.Errors, messages.Warnings);
        return LintSettings.With(selection.Rules, options, Ignores(settings, preview)) with { Fixes = fixes, Sink = baselines?.SinkFor(settings) };
    }

    private LintOptions Options(EffectiveSettings settings, PythonVersion? version, bool preview) => LintOptions.Default with
    {
        TargetVersion = version ?? PythonVersion.Default,
        SyntaxVersion = version,
        Preview = preview,
        DummyVariables = Dummies(settings),
        Builtins = settings.Get(SettingKeys.Builtins),
        TypingModules = settings.Get(SettingKeys.TypingModules),
        ExtendGenerics = settings.Get(SettingKeys.PyflakesExtendGenerics),
        AllowedUnusedImports = settings.Get(SettingKeys.PyflakesAllowedUnusedImports),
        IgnoreInitModuleImports = settings.Get(SettingKeys.IgnoreInitModuleImports),
        LineLength = settings.Get(SettingKeys.LineLength),
        IndentWidth = settings.Get(SettingKeys.IndentWidth),
        External = settings.Get(SettingKeys.External),
        SelectedPrefixes = Selected(settings),
        TaskTags = settings.Get(SettingKeys.TaskTags),
        MaxLineLength = settings.Get(SettingKeys.MaxLineLength),
        MaxDocLength = settings.Get(SettingKeys.MaxDocLength),
        IgnoreOverlongTaskComments = settings.Get(SettingKeys.IgnoreOverlongTaskComments),
        MaxComplexity = settings.Get(SettingKeys.MaxComplexity),
        InlineQuotes = Quotes(settings, SettingKeys.InlineQuotes),
        MultilineQuotes = Quotes(settings, SettingKeys.MultilineQuotes),
        DocstringQuotes = Quotes(settings, SettingKeys.DocstringQuotes),
        AvoidEscape = settings.Get(SettingKeys.AvoidEscape),
        ProjectRoot = settings.Root,
        AllowMultilineConcatenation = settings.Get(SettingKeys.AllowMultilineConcatenation),
        Isort = new IsortSettings(settings, (key, text) => SayError(Place(settings, key) + text), (key, text) => SayWarning(Place(settings, key) + text)).Read(),
    };

    private static QuoteStyle Quotes(EffectiveSettings settings, SettingKey<string> key) =>
        settings.Get(key) == "single" ? QuoteStyle.Single : QuoteStyle.Double;

    private static List<string> Selected(EffectiveSettings settings)
    {
        var selected = new List<string>();
        foreach (var layer in settings.RuleLayers)
        {
            if (layer.Select is not null)
                selected.Clear();
            selected.AddRange(layer.Select ?? []);
            selected.AddRange(layer.ExtendSelect ?? []);
        }
        return selected;
    }

    private DummyVariables Dummies(EffectiveSettings settings)
    {
        var pattern = settings.Get(SettingKeys.DummyVariablePattern);
        if (ReferenceEquals(pattern, SettingKeys.DummyVariablePattern.Default))
            return DummyVariables.Default;
        try
        {
            return DummyVariables.Of(pattern);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            SayError($"{Place(settings.SourceOf(SettingKeys.DummyVariablePattern))}`dummy-variable-rgx` is no regular expression: {failure.Message}");
            return DummyVariables.Default;
        }
    }

    private static SelectionLayer Layer(RuleSelectionLayer layer)
    {
        var ignore = layer.IgnoreSource ?? layer.ExtendIgnoreSource ?? layer.Source;
        return new SelectionLayer(layer.Select, layer.ExtendSelect ?? [], Join(layer.Ignore, layer.ExtendIgnore), Name(layer.SelectSource ?? layer.Source))
        {
            ExtendSelectSource = layer.ExtendSelectSource is { } own ? Name(own) : null,
            IgnoreSource = Name(ignore),
            IsForeign = layer.Source.Kind == SettingSourceKind.ForeignFile,
        };
    }

    private PerFileIgnores Ignores(EffectiveSettings settings, bool preview)
    {
        var own = settings.Get(SettingKeys.PerFileIgnores);
        var more = settings.Get(SettingKeys.ExtendPerFileIgnores);
        if (own.Length == 0 && more.Length == 0)
            return PerFileIgnores.None;
        var messages = new SelectionMessages(preview);
        var items = new List<PerFileIgnore>(own.Length + more.Length);
        Add(own, "per-file-ignores", settings.SourceOf(SettingKeys.PerFileIgnores));
        Add(more, "extend-per-file-ignores", settings.SourceOf(SettingKeys.ExtendPerFileIgnores));
        Say(messages.Errors, messages.Warnings);
        return new PerFileIgnores(items);

        void Add(FilePattern<string[]>[] patterns, string key, SettingSource source)
        {
            messages.IsForeign = source.Kind == SettingSourceKind.ForeignFile;
            foreach (var pattern in patterns)
                items.Add(PerFileIgnore.Of(pattern.Text, pattern.BaseDirectory, RuleSelection.Expand(pattern.Value, key, Name(source), messages)));
        }
    }

    private void Say(IReadOnlyList<string> errors, IReadOnlyList<string> warnings)
    {
        for (var i = 0; i < errors.Count; i++)
            SayError(errors[i]);
        for (var i = 0; i < warnings.Count; i++)
            SayWarning(warnings[i]);
    }

    private void SayWarning(string sentence)
    {
        if (_said.Add(sentence))
            host.WriteWarning(sentence);
    }

    private void SayError(string sentence)
    {
        _hasErrors = true;
        if (_said.Add(sentence))
            host.WriteError(sentence);
    }

    private static string[] Join(string[]? first, string[]? second) => first is null ? second ?? [] : second is null ? first : [.. first, .. second];

    private static string Name(SettingSource source) => source.Kind switch
    {
        SettingSourceKind.CommandLine => "the command line",
        SettingSourceKind.CommandLineConfig => "`--config`",
        SettingSourceKind.Environment => $"the environment ({source.Path})",
        _ => source.ToString(),
    };

    private static string Place(EffectiveSettings settings, SettingKey key) => Place(settings.SourceOf(key));

    private static string Place(SettingSource source)
    {
        var place = new StringBuilder(source.Path);
        if (source.Position is { } position)
            place.Append(':').Append(position.Row).Append(':').Append(position.Column);
        return place.Length > 0 ? place.Append(": ").ToString() : "";
    }
}
