using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>The values of keys in mapping patterns, written so that equal values are equal texts.</summary>
internal static class PatternKey
{
    /// <returns>Null where the key is no literal; those are compared when the program runs.</returns>
    public static string? Of(SyntaxTree tree, Expression key) => key is Constant constant
        ? constant.ConstantKind + tree.Source.GetString(constant.Range)
        : null;
}
