using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings;

/// <summary>What holds for the files that a pattern matches; with <c>!</c> before it, for those that it does not match.</summary>
public sealed class FilePattern<T> : IFilePattern
{
    private readonly PathPatternSet _set;

    /// <param name="text">As written, with its exclamation mark.</param>
    /// <param name="baseDirectory">Absolute; what the pattern is relative to.</param>
    public FilePattern(string text, string baseDirectory, T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        BaseDirectory = baseDirectory;
        Value = value;
        IsNegated = text.StartsWith('!');
        _set = new PathPatternSet([new PathPattern(IsNegated ? text[1..] : text, baseDirectory)]);
    }

    public string Text { get; }

    /// <summary>Absolute; what the pattern is relative to.</summary>
    public string BaseDirectory { get; }

    public T Value { get; }

    public bool IsNegated { get; }

    object? IFilePattern.AnyValue => Value;

    /// <param name="path">Absolute, with forward slashes.</param>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _set.MatchesPathOrName(path, path.LastIndexOf('/') + 1) != IsNegated;
    }
}
