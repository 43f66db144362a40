using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cantil.Generators.Rules;

/// <summary>
/// Writes for each rule class the part that enters it where it wants to be called, and for all of them the table of codes
/// and, for each origin, a factory that makes only what is asked for.
/// </summary>
[Generator]
public sealed class RuleGenerator : IIncrementalGenerator
{
    private const string Attribute = "Cantil.Linter.Engine.RuleAttribute";
    private static readonly string[] Sections = ["## What it does", "## Why is this bad?", "## Example"];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rules = context.SyntaxProvider.ForAttributeWithMetadataName(
            Attribute, static (node, _) => node is ClassDeclarationSyntax, static (found, _) => Read(found));
        context.RegisterSourceOutput(rules, static (output, rule) =>
        {
            foreach (var problem in rule.Problems.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                output.ReportDiagnostic(Diagnostic.Create(RuleDiagnostics.BadRule, LocationOf(rule), problem));
        });
        var hasRules = context.CompilationProvider.Select(static (compilation, _) => compilation.Assembly.GetTypeByMetadataName(Attribute) is not null);
        context.RegisterSourceOutput(rules.Collect().Combine(hasRules), static (output, found) =>
        {
            var (all, isWanted) = found;
            if (!isWanted)
                return;
            var sorted = all.OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
            ReportDuplicates(output, sorted, r => r.Code, "code");
            ReportDuplicates(output, sorted, r => r.Name, "name");
            for (var number = 0; number < sorted.Count; number++)
                output.AddSource($"{sorted[number].Origin}.{sorted[number].ClassName}.g.cs", SourceText.From(RuleSource.Part(sorted[number], number), Encoding.UTF8));
            output.AddSource("RuleCatalogue.g.cs", SourceText.From(RuleSource.Catalogue(sorted), Encoding.UTF8));
        });
    }

    private static RuleModel Read(GeneratorAttributeSyntaxContext found)
    {
        var type = (INamedTypeSymbol)found.TargetSymbol;
        var attribute = found.Attributes[0];
        var problems = new StringBuilder();
        var named = attribute.NamedArguments.ToDictionary(a => a.Key, a => a.Value.Value);
        var code = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
        var name = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value as string ?? "" : "";
        if (code.Length is 0 or > 8 || !code.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9'))
            problems.AppendLine($"{type.Name}: a code is one to eight capital letters and digits");
        if (name.Length == 0 || !name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            problems.AppendLine($"{type.Name}: a name is made of small letters, digits and hyphens");
        if (!type.IsSealed)
            problems.AppendLine($"{type.Name} is not sealed");
        CheckExplanation(type, problems);
        var brokenCode = named.TryGetValue("BrokenCode", out var broken) && broken is true;
        var takesOptions = type.InstanceConstructors.Any(c => c.Parameters.Length == 1 && c.Parameters[0].Type.Name == "LintOptions");
        var place = found.TargetNode.GetLocation().GetLineSpan();
        return new RuleModel(
            type.ContainingNamespace.ToDisplayString(), type.Name, code, name,
            named.TryGetValue("Since", out var since) ? since as string ?? "" : "",
            $"(FixAvailability){(named.TryGetValue("Fix", out var fix) ? fix : 0)}",
            named.TryGetValue("Stability", out var stability) && stability is byte s ? s : 0,
            Defaults(named), brokenCode, takesOptions,
            RuleStage.Members(type, brokenCode, named.TryGetValue("ByEngine", out var byEngine) && byEngine is true, problems), problems.ToString(),
            place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character);
    }

    /// <summary>Bit 0: on by default; bit 1: on by default in preview.</summary>
    private static int Defaults(Dictionary<string, object?> named) =>
        named.TryGetValue("Default", out var always) && always is true ? 3
        : named.TryGetValue("DefaultInPreview", out var inPreview) && inPreview is true ? 2 : 0;

    private static void CheckExplanation(INamedTypeSymbol type, StringBuilder problems)
    {
        var explanation = type.GetMembers("Explanation").OfType<IFieldSymbol>().FirstOrDefault(f => f.IsConst)?.ConstantValue as string;
        if (explanation is null)
            problems.AppendLine($"{type.Name} has no constant Explanation");
        else
            foreach (var section in Sections)
                if (!explanation.Contains(section))
                    problems.AppendLine($"{type.Name}: the explanation lacks the section '{section}'");
    }

    private static void ReportDuplicates(SourceProductionContext output, List<RuleModel> rules, Func<RuleModel, string> key, string word)
    {
        foreach (var same in rules.GroupBy(key).Where(g => g.Count() > 1))
            foreach (var rule in same.Skip(1))
                output.ReportDiagnostic(Diagnostic.Create(
                    RuleDiagnostics.Duplicate, LocationOf(rule), $"{rule.ClassName} and {same.First().ClassName} have the same {word} '{same.Key}'"));
    }

    private static Location LocationOf(RuleModel rule)
    {
        var place = new LinePosition(rule.Line, rule.Column);
        return Location.Create(rule.File, default, new LinePositionSpan(place, place));
    }
}
