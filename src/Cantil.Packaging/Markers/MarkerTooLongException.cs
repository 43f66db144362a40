namespace Cantil.Packaging.Markers;

/// <summary>What a marker means has so many alternatives that no text of reasonable length says it.</summary>
public sealed class MarkerTooLongException(string message) : InvalidOperationException(message);
