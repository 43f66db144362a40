using System.Diagnostics.CodeAnalysis;

namespace Cantil.Foundation.Toml;

/// <summary>Reads what a string of a document means.</summary>
/// <param name="text">The string.</param>
/// <param name="value">What it means.</param>
/// <param name="reason">Why it means nothing, as a sentence.</param>
public delegate bool TomlValueParser<T>(string text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out string? reason);
