using Microsoft.CodeAnalysis.CSharp;

namespace Cantil.Generators.Rules;

/// <summary>All that the generator has to know of a rule class; compared by its values, so that unrelated edits generate nothing anew.</summary>
internal sealed record RuleModel(
    string Namespace, string ClassName, string Code, string Name, string Since, string Fix, int Stability, int Defaults,
    bool BrokenCode, bool TakesOptions, string Checks, string Problems, string File, int Line, int Column)
{
    /// <summary>The last part of the namespace: <c>Pyflakes</c>.</summary>
    public string Origin => Namespace.Substring(Namespace.LastIndexOf('.') + 1);

    public string FullName => $"global::{Namespace}.{ClassName}";

    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
