using Cantil.Linter.Rules.Isort.Layout;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>Is shown the blocks of imports of a file, one after the other.</summary>
internal interface IBlockVisitor
{
    /// <param name="imports">At least one; valid until the call returns.</param>
    void Visit(List<Statement> imports, BlockTrailer trailer);
}
