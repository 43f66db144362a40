using Cantil.Semantics;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

/// <summary>
/// A rule that has been made for some settings. It keeps nothing between two calls and is called from many threads. The
/// generated part of each rule overrides what its <c>Check</c> methods ask for.
/// </summary>
public abstract class Rule
{
    /// <summary>Its place in the <see cref="RuleCatalogue"/>.</summary>
    public abstract int Number { get; }

    public RuleInfo Info => RuleCatalogue.Get(Number);

    /// <summary>Enters the rule where it wants to be called.</summary>
    internal abstract void Register(RuleRegistry registry);

    internal virtual void OnNode(Node node, LintContext context) => throw Unregistered();

    internal virtual void OnToken(Token token, LintContext context) => throw Unregistered();

    internal virtual void OnLogicalLine(LogicalLine line, LintContext context) => throw Unregistered();

    internal virtual void OnPhysicalLine(PhysicalLine line, LintContext context) => throw Unregistered();

    internal virtual void OnBinding(in Binding binding, LintContext context) => throw Unregistered();

    internal virtual void OnScope(in Scope scope, LintContext context) => throw Unregistered();

    internal virtual void OnFile(LintContext context) => throw Unregistered();

    internal virtual void OnProject(LintProject project, ProjectContext context) => throw Unregistered();

    /// <summary>Called for errors that the rule stands for; it may find the same on its own and do nothing here.</summary>
    internal virtual void OnSyntaxError(SyntaxError error, LintContext context)
    {
    }

    private InvalidOperationException Unregistered() => new($"{Info.Code} was called at a stage that it did not ask for.");
}
