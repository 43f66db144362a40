using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>A key of a dict that stood in it before.</summary>
internal readonly record struct Repetition(Expression First, Expression Key);
