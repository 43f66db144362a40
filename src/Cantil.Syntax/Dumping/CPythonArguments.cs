using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>Parameters as CPython's <c>arguments</c>, with the defaults in lists of their own.</summary>
internal sealed record CPythonArguments(Parameters? Parameters);
