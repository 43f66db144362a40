namespace Cantil.Tools.Conformance;

/// <summary>What two linters have to agree in.</summary>
internal readonly record struct Issue(string File, string Code, int Row, int Column);
