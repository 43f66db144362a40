namespace Cantil.Packaging.RequirementsFiles;

/// <summary>An option that holds for the whole run.</summary>
/// <param name="Option">Which.</param>
/// <param name="Value">Null where it takes none.</param>
public sealed record OptionEntry(string File, int Row, RequirementsOption Option, string? Value) : RequirementsEntry(File, Row);
