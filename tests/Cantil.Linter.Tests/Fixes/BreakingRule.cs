using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Tests.Fixes;

/// <summary>A rule whose fix of each <c>pass</c> puts something in its place; it borrows the number of a real one.</summary>
internal sealed class BreakingRule(string code, string content) : Rule
{
    public override int Number { get; } = RuleCatalogue.Find(code)!.Number;

    internal override void Register(RuleRegistry registry) => registry.OnNode(this, [NodeKind.Pass]);

    internal override void OnNode(Node node, LintContext context)
    {
        if (context.Report(this, node, "It passes"))
            context.AttachFix(new Fix(Applicability.Safe, "Do something", [new TextEdit(node.Range, content)]));
    }
}
