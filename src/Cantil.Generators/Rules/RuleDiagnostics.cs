using Microsoft.CodeAnalysis;

namespace Cantil.Generators.Rules;

/// <summary>What the compiler says of a rule class that is not as it should be.</summary>
internal static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor BadRule =
        new("CTG001", "A rule class is not complete", "{0}", "Rules", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Duplicate =
        new("CTG002", "Two rules share a code or a name", "{0}", "Rules", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
