using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Fixes;

/// <summary>What a project says of the fixes of its rules (<c>fixable</c>, <c>unfixable</c>, <c>extend-safe-fixes</c>, <c>extend-unsafe-fixes</c>).</summary>
/// <param name="Unfixable">Rules whose findings come without a fix.</param>
/// <param name="Safe">Rules whose unsafe fixes the project takes for safe.</param>
/// <param name="Unsafe">Rules whose safe fixes the project takes for unsafe.</param>
public sealed record FixPolicy(RuleBits Unfixable, RuleBits Safe, RuleBits Unsafe)
{
    /// <summary>Every rule says itself how safe its fixes are.</summary>
    public static FixPolicy Default { get; } = new(default, default, default);

    /// <summary>A fix as the project wants it; null where it wants none.</summary>
    /// <param name="rule">The number of the rule that made it.</param>
    internal Fix? Admit(int rule, Fix fix)
    {
        if (ReferenceEquals(this, Default))
            return fix;
        if (Unfixable.Contains(rule))
            return null;
        return fix.Applicability switch
        {
            Applicability.Unsafe when Safe.Contains(rule) => fix with { Applicability = Applicability.Safe },
            Applicability.Safe when Unsafe.Contains(rule) => fix with { Applicability = Applicability.Unsafe },
            _ => fix,
        };
    }
}
