namespace Cantil.Linter.Engine.Selection;

/// <summary>Whether rules that are not stable can be named, and how.</summary>
internal readonly record struct PreviewChoice(bool IsOn, bool IsExplicit)
{
    public bool Allows(RuleStability stability, bool byWholeCode) => stability switch
    {
        RuleStability.Stable => true,
        RuleStability.Preview => IsOn && (byWholeCode || !IsExplicit),
        RuleStability.Deprecated => byWholeCode && !IsOn,
        _ => false,
    };
}
