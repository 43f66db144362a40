namespace Cantil.Syntax.Dumping;

/// <summary>A comment <c># type: ignore</c>; Tag is what follows.</summary>
internal sealed record CPythonTypeIgnore(int Offset, byte[] Tag);
