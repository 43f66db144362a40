namespace Cantil.Linter.Engine;

/// <summary>Whether a rule's findings come with a fix.</summary>
public enum FixAvailability : byte
{
    None,
    Sometimes,
    Always,
}
