using System.Text;
using System.Text.RegularExpressions;

namespace Cantil.Linter.Engine;

/// <summary>The names that a project gives to variables that are meant to be unused (<c>dummy-variable-rgx</c>).</summary>
public sealed class DummyVariables
{
    /// <summary>The pattern that holds where none is set, in the two ways in which it is written.</summary>
    private static readonly string[] DefaultPatterns =
        [@"^(_+|(_+[\p{XID_Continue}]*[\p{XID_Continue}--_]+?))$", @"^(_+|(_+[a-zA-Z0-9_]*[a-zA-Z0-9]+?))$"];

    private readonly Regex? _pattern;

    private DummyVariables(Regex? pattern) => _pattern = pattern;

    public static DummyVariables Default { get; } = new(null);

    /// <param name="pattern">As Rust's regular expressions are written, for that is what projects have in their settings.</param>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It uses what cannot be matched in linear time.</exception>
    public static DummyVariables Of(string pattern) =>
        Array.IndexOf(DefaultPatterns, pattern) >= 0
            ? Default
            : new DummyVariables(new Regex(Translate(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    /// <summary>Says in .NET's dialect what is written otherwise there.</summary>
    private static string Translate(string pattern) =>
        pattern.Replace("(?P<", "(?<", StringComparison.Ordinal)
            .Replace(@"\p{XID_Continue}", @"\w", StringComparison.Ordinal)
            .Replace(@"\p{XID_Start}", @"\p{L}", StringComparison.Ordinal)
            .Replace("[:alpha:]", "a-zA-Z", StringComparison.Ordinal)
            .Replace("[:alnum:]", "a-zA-Z0-9", StringComparison.Ordinal)
            .Replace("[:digit:]", "0-9", StringComparison.Ordinal)
            .Replace("[:lower:]", "a-z", StringComparison.Ordinal)
            .Replace("[:upper:]", "A-Z", StringComparison.Ordinal)
            .Replace("[:word:]", "a-zA-Z0-9_", StringComparison.Ordinal);

    public bool Contains(ReadOnlySpan<byte> name) =>
        _pattern is not null ? _pattern.IsMatch(Encoding.UTF8.GetString(name)) : IsDefaultDummy(name);

    /// <summary>Underscores alone, or underscores before a name that ends in no underscore.</summary>
    private static bool IsDefaultDummy(ReadOnlySpan<byte> name) =>
        name.Length > 0 && name[0] == '_' && (name[^1] != '_' || !name.ContainsAnyExcept((byte)'_'));
}
