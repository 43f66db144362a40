namespace Cantil.Workspace.Problems;

/// <summary>Whether work can go on.</summary>
public enum ProblemSeverity : byte
{
    Warning,
    Error,
}
