using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Tests;

/// <summary>Models of texts, and how they print.</summary>
internal static class Dumped
{
    public static SemanticModel Model(string text, BindOptions? options = null, SourceKind kind = SourceKind.Python) =>
        Binder.Bind(Parser.Parse(SourceText.From(text), kind), options);

    public static string Of(string text, BindOptions? options = null, SourceKind kind = SourceKind.Python)
    {
        var writer = new StringWriter { NewLine = "\n" };
        Model(text, options, kind).Dump(writer);
        return writer.ToString().TrimEnd('\n');
    }

    /// <summary>The names that nothing binds, with their places.</summary>
    public static string Unresolved(string text, BindOptions? options = null, SourceKind kind = SourceKind.Python)
    {
        var lines = Of(text, options, kind).Split('\n').Where(l => l.StartsWith("unresolved ", StringComparison.Ordinal));
        return string.Join(", ", lines.Select(l => l["unresolved ".Length..]));
    }
}
