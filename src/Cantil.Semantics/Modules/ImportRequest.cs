using Cantil.Foundation.Text;

namespace Cantil.Semantics.Modules;

/// <summary>An import statement's wish for one module.</summary>
/// <param name="Level">Dots before the name; 0 is absolute.</param>
/// <param name="Module">The name behind the dots; may be empty.</param>
/// <param name="Names">What <c>from</c> takes out of it: names that may be submodules, <c>*</c> left out; empty for <c>import</c>.</param>
public sealed record ImportRequest(int Level, string Module, IReadOnlyList<string> Names, TextRange Range, ImportFlags Flags);
