namespace Cantil.Linter.Engine;

/// <summary>Says which logical lines a rule's <c>Check(LogicalLine, LintContext)</c> wants to see: those with one of these traits; all of them without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinesAttribute(LineTraits wanted) : System.Attribute
{
    public LineTraits Wanted { get; } = wanted;
}
