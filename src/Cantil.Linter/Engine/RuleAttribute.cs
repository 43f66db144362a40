namespace Cantil.Linter.Engine;

/// <summary>
/// Makes a class a rule. The class is <c>sealed partial</c>, has a constant <c>Explanation</c> and one or several methods
/// <c>Check(what, LintContext context)</c>, whose first parameter says at which stage it is called: a type of node, a
/// token, a logical or physical line, a binding, a scope, a project; with the context alone it is called once a file.
/// </summary>
/// <param name="code">The public code, <c>F401</c>.</param>
/// <param name="name">The public name, <c>unused-import</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RuleAttribute(string code, string name) : System.Attribute
{
    public string Code { get; } = code;

    public string Name { get; } = name;

    /// <summary>The version of Cantil that brought it.</summary>
    public required string Since { get; init; }

    public FixAvailability Fix { get; init; }

    public RuleStability Stability { get; init; }

    /// <summary>Whether it is on where nothing selects rules.</summary>
    public bool Default { get; init; }

    /// <summary>Whether it is on where nothing selects rules and preview is on; those of <see cref="Default"/> are.</summary>
    public bool DefaultInPreview { get; init; }

    /// <summary>
    /// Whether a rule that is called once a file may be asked about a file with syntax errors. Rules on tokens and lines
    /// always are, rules on nodes, bindings and scopes never.
    /// </summary>
    public bool BrokenCode { get; init; }

    /// <summary>The engine itself reports in the rule's name: it has no <c>Check</c>.</summary>
    public bool ByEngine { get; init; }
}
