namespace Cantil.Cli.Arguments;

/// <summary>What may stand behind a command beside options.</summary>
/// <param name="Name">As help shows it, <c>PATH</c>.</param>
/// <param name="Maximum">How many there may be.</param>
/// <param name="Choices">The words allowed, for completion; empty where any is.</param>
internal sealed record Positional(string Name, string Help, int Minimum, int Maximum, bool IsPath, params string[] Choices);
