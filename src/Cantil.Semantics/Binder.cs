using Cantil.Syntax;

namespace Cantil.Semantics;

/// <summary>Finds what each name of a module means (reference, section 4.2).</summary>
public static class Binder
{
    /// <summary>Binds the names of a tree; also of one with errors.</summary>
    /// <param name="buffers">Reused where given; a model that they held before is no longer valid.</param>
    /// <param name="moduleName">Knows the qualified name of the module, with dots; asked at most once, and only where it matters.</param>
    /// <returns>Valid as long as the tree and the buffers are.</returns>
    public static SemanticModel Bind(SyntaxTree tree, BindOptions? options = null, BindBuffers? buffers = null, Func<string?>? moduleName = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return (buffers ?? new BindBuffers()).Pass.Run(tree, options ?? BindOptions.Default, moduleName);
    }
}
