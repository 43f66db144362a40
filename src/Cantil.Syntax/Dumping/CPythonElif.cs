using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>An <c>elif</c> as the <c>If</c> in the <c>orelse</c> of the one before; it ends where the whole statement ends.</summary>
internal sealed record CPythonElif(If Statement, int Clause);
