using System.Text;
using System.Text.RegularExpressions;

namespace Cantil.Linter.Engine;

/// <summary>The names that a project gives to variables that are meant to be unused (<c>dummy-variable-rgx</c>).</summary>
public sealed class DummyVariables
{
    /// <summary>The pattern that holds where none is set.</summary>
    public const string DefaultPattern = @"^(_+|(_+[a-zA-Z0-9_]*[a-zA-Z0-9]+?))$";

    private readonly Regex? _pattern;

    private DummyVariables(Regex? pattern) => _pattern = pattern;

    public static DummyVariables Default { get; } = new(null);

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static DummyVariables Of(string pattern) =>
        pattern == DefaultPattern
            ? Default
            : new DummyVariables(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    public bool Contains(ReadOnlySpan<byte> name) =>
        _pattern is not null ? _pattern.IsMatch(Encoding.UTF8.GetString(name)) : IsDefaultDummy(name);

    /// <summary>Underscores alone, or underscores before a name that ends in no underscore.</summary>
    private static bool IsDefaultDummy(ReadOnlySpan<byte> name) =>
        name.Length > 0 && name[0] == '_' && (name[^1] != '_' || !name.ContainsAnyExcept((byte)'_'));
}
