using Cantil.Linter.Engine;

namespace Cantil.Linter.Fixes;

/// <summary>How many findings of a rule were fixed.</summary>
public sealed record FixCount(RuleInfo Rule, int Count);
