namespace Cantil.Linter.Engine;

/// <summary>All files of a run, for rules that look at more than one.</summary>
/// <param name="Files">In the order in which they are reported.</param>
public sealed record LintProject(IReadOnlyList<LintFile> Files);
