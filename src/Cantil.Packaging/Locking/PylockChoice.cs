namespace Cantil.Packaging.Locking;

/// <summary>A package that is to be installed.</summary>
/// <param name="Package">The package.</param>
/// <param name="Source">What it is installed from; null where nobody asked for files.</param>
public sealed record PylockChoice(PylockPackage Package, PylockSource? Source);
