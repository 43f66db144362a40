namespace Cantil.Linter.Engine;

/// <summary>Says which lines a rule's <c>Check(PhysicalLine, LintContext)</c> wants to see: those with one of these traits; all of them without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhysicalLinesAttribute(PhysicalTraits wanted) : System.Attribute
{
    public PhysicalTraits Wanted { get; } = wanted;
}
