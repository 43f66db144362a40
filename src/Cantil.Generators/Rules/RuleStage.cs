using System.Text;
using Microsoft.CodeAnalysis;

namespace Cantil.Generators.Rules;

/// <summary>Turns the parameter types of <c>Check</c> methods into registrations and calls.</summary>
internal static class RuleStage
{
    private const string Engine = "Cantil.Linter.Engine";
    private const string Nodes = "Cantil.Syntax.Nodes";

    /// <summary>The members that a rule's generated part needs; problems are added to <paramref name="problems"/>, a line each.</summary>
    public static string Members(INamedTypeSymbol rule, bool brokenCode, bool byEngine, StringBuilder problems)
    {
        var register = new StringBuilder();
        var members = new StringBuilder();
        var nodeCases = new StringBuilder();
        var kinds = new List<string>();
        var found = false;
        foreach (var check in rule.GetMembers("Check").OfType<IMethodSymbol>())
        {
            found = true;
            if (check.IsStatic || !check.ReturnsVoid || check.Parameters.Length is 0 or > 2)
            {
                problems.AppendLine($"{rule.Name}.Check is not an instance method of the form void Check(what, LintContext)");
                continue;
            }
            var what = check.Parameters[0].Type;
            var name = what.ToDisplayString();
            var last = check.Parameters[check.Parameters.Length - 1].Type.ToDisplayString();
            if (check.Parameters.Length == 1)
            {
                if (name != $"{Engine}.LintContext")
                    problems.AppendLine($"{rule.Name}.Check({what.Name}) lacks a LintContext");
                register.AppendLine($"        registry.OnFile(this, {(brokenCode ? "true" : "false")});");
                members.AppendLine("    internal override void OnFile(LintContext context) => Check(context);");
            }
            else if (last != (name == $"{Engine}.LintProject" ? $"{Engine}.ProjectContext" : $"{Engine}.LintContext"))
                problems.AppendLine($"{rule.Name}.Check has a second parameter that is no context of its stage");
            else if (IsNode(what))
            {
                var concrete = ConcreteKinds((INamedTypeSymbol)what);
                kinds.AddRange(concrete);
                foreach (var kind in concrete)
                    nodeCases.AppendLine($"            case NodeKind.{kind}: Check((global::{name})node, context); break;");
            }
            else if (Simple(name) is { } stage)
            {
                if (stage != "OnSyntaxError")
                    register.AppendLine(stage switch
                    {
                        "OnToken" => TokenRegistration(check),
                        "OnLogicalLine" => LineRegistration(check, stage, "LinesAttribute", "LineTraits"),
                        "OnPhysicalLine" => LineRegistration(check, stage, "PhysicalLinesAttribute", "PhysicalTraits"),
                        _ => $"        registry.{stage}(this);",
                    });
                members.AppendLine(stage == "OnProject"
                    ? "    internal override void OnProject(LintProject project, ProjectContext context) => Check(project, context);"
                    : $"    internal override void {stage}({(stage is "OnBinding" or "OnScope" ? "in " : "")}global::{name} item, LintContext context) => Check({(check.Parameters[0].RefKind == RefKind.In ? "in " : "")}item, context);");
            }
            else
                problems.AppendLine($"{rule.Name}.Check({what.Name}, …): no stage of the engine has such a parameter");
        }
        if (found == byEngine)
            problems.AppendLine($"{rule.Name} has {(found ? "a" : "no")} Check method");
        foreach (var twice in kinds.GroupBy(k => k).Where(g => g.Count() > 1))
            problems.AppendLine($"{rule.Name} has two Check methods for {twice.Key}");
        if (kinds.Count > 0)
        {
            register.AppendLine($"        registry.OnNode(this, [{string.Join(", ", kinds.Distinct().Select(k => "NodeKind." + k))}]);");
            if (kinds.Count == 1)
                members.AppendLine($"    internal override void OnNode(Node node, LintContext context) => Check((global::{Nodes}.{kinds[0]})node, context);");
            else
                members.Append("    internal override void OnNode(Node node, LintContext context)\n    {\n        switch (node.Kind)\n        {\n")
                    .Append(nodeCases).Append("        }\n    }\n");
        }
        return $"    internal override void Register(RuleRegistry registry)\n    {{\n{register}    }}\n\n{members}";
    }

    private static string? Simple(string type) => type switch
    {
        "Cantil.Syntax.Lexing.Token" => "OnToken",
        Engine + ".LogicalLine" => "OnLogicalLine",
        Engine + ".PhysicalLine" => "OnPhysicalLine",
        Engine + ".LintProject" => "OnProject",
        "Cantil.Syntax.Errors.SyntaxError" => "OnSyntaxError",
        "Cantil.Semantics.Binding" => "OnBinding",
        "Cantil.Semantics.Scope" => "OnScope",
        _ => null,
    };

    private static string LineRegistration(IMethodSymbol check, string stage, string attribute, string traits)
    {
        var filter = AttributeOf(check, attribute);
        return filter is null || filter.ConstructorArguments.Length == 0
            ? $"        registry.{stage}(this);"
            : $"        registry.{stage}(this, ({traits}){filter.ConstructorArguments[0].Value}u);";
    }

    private static AttributeData? AttributeOf(IMethodSymbol check, string name) =>
        check.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == $"{Engine}.{name}");

    private static string TokenRegistration(IMethodSymbol check)
    {
        var filter = AttributeOf(check, "TokensAttribute");
        if (filter is null || filter.ConstructorArguments.Length == 0)
            return "        registry.OnAnyToken(this);";
        var kinds = filter.ConstructorArguments[0].Values.Select(v => $"(TokenKind){v.Value}");
        return $"        registry.OnToken(this, [{string.Join(", ", kinds)}]);";
    }

    private static bool IsNode(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.ToDisplayString() == $"{Nodes}.Node")
                return true;
        return false;
    }

    /// <summary>A node class itself, or those below an abstract one; a class and its kind have the same name.</summary>
    private static IReadOnlyList<string> ConcreteKinds(INamedTypeSymbol type)
    {
        if (!type.IsAbstract)
            return [type.Name];
        return type.ContainingNamespace.GetTypeMembers().Where(t => !t.IsAbstract && DerivesFrom(t, type)).Select(t => t.Name).ToArray();
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at, ancestor))
                return true;
        return false;
    }
}
