namespace Cantil.Linter.Fixes;

/// <summary>How a run suppresses what it finds, with comments in the files.</summary>
/// <param name="Reason">What is written behind the codes; null for nothing. One line.</param>
/// <param name="Receiver">Where the files go that got comments.</param>
public sealed record NoqaRunOptions(string? Reason, IFixReceiver Receiver);
