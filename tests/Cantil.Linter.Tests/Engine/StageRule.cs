using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Tests.Engine;

/// <summary>A rule that reports all that it is called for at one stage; it borrows the number of a real one.</summary>
internal sealed class StageRule(Action<RuleRegistry, Rule> register) : Rule
{
    public override int Number => RuleCatalogue.NumberOf("F541"u8);

    internal override void Register(RuleRegistry registry) => register(registry, this);

    internal override void OnNode(Node node, LintContext context) => context.Report(this, node, $"{node.Kind.ToString()}");

    internal override void OnToken(Token token, LintContext context) => context.Report(this, token.Range, $"{token.Kind.ToString()} {context.TokenIndex}");

    internal override void OnLogicalLine(LogicalLine line, LintContext context) => context.Report(this, line.Range, $"{line.Range}");

    internal override void OnPhysicalLine(PhysicalLine line, LintContext context) => context.Report(this, line.Range, $"{line.Number} {line.Range}");

    internal override void OnBinding(in Binding binding, LintContext context) =>
        context.Report(this, binding.Range, $"{binding.Kind.ToString()} {binding.Name} {context.BindingNumber}");

    internal override void OnScope(in Scope scope, LintContext context) =>
        context.Report(this, context.Model.NodeAt(scope.Node).Range, $"{scope.Kind.ToString()} {context.ScopeNumber}");

    internal override void OnFile(LintContext context) => context.Report(this, context.Tree.Root.Range, $"{context.Path}");

    internal override void OnProject(LintProject project, ProjectContext context)
    {
        foreach (var file in project.Files)
            if (context.Open(file) is { } tree)
                context.Report(this, file, tree.Root.Range, $"{tree.Root.Body.Count} statements, one of {project.Files.Count} files");
    }
}
