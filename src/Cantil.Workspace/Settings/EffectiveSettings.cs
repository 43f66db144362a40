using Cantil.Foundation.Python;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings;

/// <summary>What holds for the files of a directory, all layers merged. One object is shared by all files that it holds for; many threads may read it.</summary>
public sealed class EffectiveSettings
{
    private readonly object?[] _values;
    private readonly SettingSource[] _sources;
    private PathPatternSet? _excluded;
    private PathPatternSet? _included;
    private PathPatternSet? _excludedFromLint;
    private PathPatternSet? _excludedFromFormat;

    /// <param name="root">Absolute: the directory of the closest settings file, or the one that Cantil was started in.</param>
    /// <param name="layers">The farthest first.</param>
    internal EffectiveSettings(string root, IReadOnlyList<SettingsLayer> layers)
    {
        Root = root;
        Layers = layers;
        var keys = SettingKeys.All;
        _values = new object?[keys.Count];
        _sources = new SettingSource[keys.Count];
        foreach (var key in keys)
            Merge(key);
        var rules = new List<RuleSelectionLayer>(layers.Count);
        foreach (var layer in layers)
        {
            if (RulesOf(layer) is { } own)
                rules.Add(own);
        }
        RuleLayers = rules;
    }

    public string Root { get; }

    /// <summary>The settings file that counts here; null where there is none.</summary>
    public string? File { get; internal init; }

    /// <summary>The farthest first.</summary>
    public IReadOnlyList<SettingsLayer> Layers { get; }

    /// <summary>What each layer says of the choice of rules, the farthest first; layers that say nothing are left out.</summary>
    public IReadOnlyList<RuleSelectionLayer> RuleLayers { get; }

    /// <summary>Of <c>target-version</c>, else the lowest of <c>requires-python</c>; null where neither is there.</summary>
    public PythonVersion? TargetVersion => Get(SettingKeys.TargetVersion);

    public T Get<T>(SettingKey<T> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return (T)_values[key.Id]!;
    }

    internal object? GetRaw(SettingKey key) => _values[key.Id];

    /// <summary>Where the value comes from; of one that several layers add to, the nearest.</summary>
    public SettingSource SourceOf(SettingKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _sources[key.Id];
    }

    /// <summary>The version for one file: of the first of <c>per-file-target-version</c> that matches it, else the general one.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public PythonVersion? TargetVersionFor(string path)
    {
        foreach (var pattern in Get(SettingKeys.PerFileTargetVersion))
        {
            if (pattern.Matches(path))
                return pattern.Value;
        }
        return TargetVersion;
    }

    /// <summary>Whether <c>exclude</c> or <c>extend-exclude</c> leaves out a path or a directory above it, up to <see cref="Root"/>: what <c>force-exclude</c> asks.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public bool IsExcluded(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var end = path.Length; end > 1; end = path.LastIndexOf('/', end - 1))
        {
            if (Excluded.MatchesPathOrName(path.AsSpan(0, end), path.LastIndexOf('/', end - 1) + 1))
                return true;
            if (end == Root.Length && path.StartsWith(Root, StringComparison.Ordinal))
                break;
        }
        return false;
    }

    /// <summary>Whether <c>lint.exclude</c> leaves out a file.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public bool IsExcludedFromLint(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Get(SettingKeys.LintExclude).Length == 0)
            return false;
        _excludedFromLint ??= new PathPatternSet(Get(SettingKeys.LintExclude));
        return _excludedFromLint.MatchesPathOrName(path, path.LastIndexOf('/') + 1);
    }

    /// <summary>Whether <c>format.exclude</c> leaves out a file.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public bool IsExcludedFromFormat(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Get(SettingKeys.FormatExclude).Length == 0)
            return false;
        _excludedFromFormat ??= new PathPatternSet(Get(SettingKeys.FormatExclude));
        return _excludedFromFormat.MatchesPathOrName(path, path.LastIndexOf('/') + 1);
    }

    /// <summary>Of <c>exclude</c> and <c>extend-exclude</c>.</summary>
    internal PathPatternSet Excluded =>
        _excluded ??= Compile(Get(SettingKeys.Exclude), Get(SettingKeys.ExtendExclude), BuiltInPatterns.Exclude, BuiltInPatternSets.Exclude);

    /// <summary>Of <c>include</c>, <c>extend-include</c> and <c>extension</c>.</summary>
    internal PathPatternSet Included =>
        _included ??= Compile(Get(SettingKeys.Include), MoreIncluded(), BuiltInPatterns.Include, BuiltInPatternSets.Include);

    /// <summary>What a file of a name holds, which <c>extension</c> may say.</summary>
    public ProjectFileKind KindOf(ReadOnlySpan<char> name)
    {
        foreach (var extension in Get(SettingKeys.Extension))
        {
            if (extension.IsOf(name))
                return extension.Kind;
        }
        return FileNames.KindOf(name);
    }

    private PathPattern[] MoreIncluded()
    {
        var (more, extensions) = (Get(SettingKeys.ExtendInclude), Get(SettingKeys.Extension));
        return extensions.Length == 0 ? more : [.. more, .. Array.ConvertAll(extensions, extension => new PathPattern("*." + extension.Extension, null))];
    }

    // Most directories have the built-in patterns and no more, which are compiled once.
    private static PathPatternSet Compile(PathPattern[] patterns, PathPattern[] more, PathPattern[] builtIn, PathPatternSet compiled) =>
        ReferenceEquals(patterns, builtIn) && more.Length == 0 ? compiled : new PathPatternSet([.. patterns, .. more]);

    private void Merge(SettingKey key)
    {
        _values[key.Id] = key.DefaultValue;
        _sources[key.Id] = SettingSource.Default;
        Array? all = null;
        foreach (var layer in Layers)
        {
            if (layer.GetRaw(key) is not { } value)
                continue;
            if (key.Merge == SettingMerge.Append)
                value = all = Join(all, (Array)value);
            _values[key.Id] = value;
            _sources[key.Id] = layer.SourceOf(key)!;
        }
    }

    private static Array Join(Array? first, Array second)
    {
        if (first is null)
            return second;
        var joined = Array.CreateInstanceFromArrayType(first.GetType(), first.Length + second.Length);
        Array.Copy(first, joined, first.Length);
        Array.Copy(second, 0, joined, first.Length, second.Length);
        return joined;
    }

    private static RuleSelectionLayer? RulesOf(SettingsLayer layer)
    {
        var select = (string[]?)layer.GetRaw(SettingKeys.Select);
        var ignore = (string[]?)layer.GetRaw(SettingKeys.Ignore);
        var extendSelect = (string[]?)layer.GetRaw(SettingKeys.ExtendSelect);
        var extendIgnore = (string[]?)layer.GetRaw(SettingKeys.ExtendIgnore);
        var fixable = (string[]?)layer.GetRaw(SettingKeys.Fixable);
        var unfixable = (string[]?)layer.GetRaw(SettingKeys.Unfixable);
        var extendFixable = (string[]?)layer.GetRaw(SettingKeys.ExtendFixable);
        if ((select ?? ignore ?? extendSelect ?? extendIgnore ?? fixable ?? unfixable ?? extendFixable) is null)
            return null;
        return new RuleSelectionLayer(layer.Source, select, ignore, extendSelect, extendIgnore)
        {
            Fixable = fixable,
            Unfixable = unfixable,
            ExtendFixable = extendFixable,
            SelectSource = layer.SourceOf(SettingKeys.Select),
            IgnoreSource = layer.SourceOf(SettingKeys.Ignore),
            ExtendSelectSource = layer.SourceOf(SettingKeys.ExtendSelect),
            ExtendIgnoreSource = layer.SourceOf(SettingKeys.ExtendIgnore),
        };
    }
}
