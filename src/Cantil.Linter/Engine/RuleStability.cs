namespace Cantil.Linter.Engine;

/// <summary>Where a rule is in its life.</summary>
public enum RuleStability : byte
{
    Stable,

    /// <summary>Only with <c>--preview</c>.</summary>
    Preview,
    Deprecated,
    Removed,
}
