using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine;

/// <summary>What a rule on a project found in one of its files.</summary>
internal readonly record struct ProjectFinding(Rule Rule, TextRange Range, string Message);
