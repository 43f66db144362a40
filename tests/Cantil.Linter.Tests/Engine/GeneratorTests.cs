using Cantil.Generators.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cantil.Linter.Tests.Engine;

/// <summary>What the compiler says of rule classes, and what is written for them.</summary>
public sealed class GeneratorTests
{
    private const string Engine = """
        namespace Cantil.Linter.Engine
        {
            public sealed class RuleAttribute(string code, string name) : System.Attribute
            {
                public string Since; public byte Stability; public byte Fix; public bool Default; public bool BrokenCode; public bool ByEngine;
            }
            public sealed class LintContext; public sealed class LintOptions; public sealed class LintProject; public sealed class ProjectContext;
            public struct LogicalLine; public struct PhysicalLine;
        }
        namespace Cantil.Syntax.Nodes
        {
            public abstract class Node; public abstract class Statement : Node; public sealed class If : Statement; public sealed class Pass : Statement; public sealed class Alias : Node;
        }
        namespace Cantil.Linter.Rules.Test
        {
            using Cantil.Linter.Engine;
            using Cantil.Syntax.Nodes;

        """;

    private const string Explanation = "public const string Explanation = \"## What it does ## Why is this bad? ## Example\";";

    [Theory]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} }""", null)]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(Statement node, LintContext context) {} }""", null)]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(LintContext context) {} }""", null)]
    [InlineData("""[Rule("T1", "a", ByEngine = true)] public sealed partial class A { EXPLANATION }""", null)]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION }""", "A has no Check method")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { public void Check(If node, LintContext context) {} }""", "A has no constant Explanation")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { public const string Explanation = "## What it does ## Why is this bad?"; public void Check(If node, LintContext context) {} }""", "## Example")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(string text, LintContext context) {} }""", "A.Check(String, …)")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(If node) {} }""", "A.Check(If) lacks a LintContext")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} public void Check(Statement node, LintContext context) {} }""", "two Check methods for If")]
    [InlineData("""[Rule("T1", "a")] public partial class A { EXPLANATION public void Check(If node, LintContext context) {} }""", "A is not sealed")]
    [InlineData("""[Rule("t1", "a")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} }""", "a code is")]
    [InlineData("""[Rule("T1", "A b")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} }""", "a name is")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} } [Rule("T1", "b")] public sealed partial class B { EXPLANATION public void Check(If node, LintContext context) {} }""", "the same code 'T1'")]
    [InlineData("""[Rule("T1", "a")] public sealed partial class A { EXPLANATION public void Check(If node, LintContext context) {} } [Rule("T2", "a")] public sealed partial class B { EXPLANATION public void Check(If node, LintContext context) {} }""", "the same name 'a'")]
    public void A_rule_class_that_is_not_complete_is_an_error(string rules, string? problem)
    {
        var errors = Run(rules).Diagnostics.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        if (problem is null)
            errors.ShouldBeEmpty();
        else
            errors.ShouldHaveSingleItem().ShouldContain(problem);
    }

    [Fact]
    public void The_table_is_sorted_and_only_asked_stages_are_entered()
    {
        var result = Run("""
            [Rule("T2", "b")] public sealed partial class B(LintOptions options) { EXPLANATION public void Check(Statement node, LintContext context) {} }
            [Rule("T1", "a", Stability = 1, Default = true)] public sealed partial class A { EXPLANATION public void Check(PhysicalLine line, LintContext context) {} }
            """);
        var text = result.GeneratedTrees.ToDictionary(t => Path.GetFileName(t.FilePath), t => t.ToString());
        text["RuleCatalogue.g.cs"].ShouldContain(@"""T1\0\0\0\0\0\0T2\0\0\0\0\0\0""u8");
        text["RuleCatalogue.g.cs"].ShouldContain("TraitTable => [13, 0]");
        text["Test.A.g.cs"].ShouldContain("registry.OnPhysicalLine(this);");
        text["Test.A.g.cs"].ShouldNotContain("OnNode");
        text["Test.B.g.cs"].ShouldContain("registry.OnNode(this, [NodeKind.If, NodeKind.Pass]);");
        text["Test.B.g.cs"].ShouldContain("new B(options)");
    }

    private static GeneratorDriverRunResult Run(string rules)
    {
        var source = Engine + rules.Replace("EXPLANATION", Explanation, StringComparison.Ordinal) + "\n}";
        var compilation = CSharpCompilation.Create(
            "Rules", [CSharpSyntaxTree.ParseText(source)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return CSharpGeneratorDriver.Create(new RuleGenerator()).RunGenerators(compilation).GetRunResult();
    }
}
