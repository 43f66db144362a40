namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>What follows a block of imports, which says how many empty lines stand between.</summary>
internal enum BlockTrailer : byte
{
    /// <summary>Nothing that asks for lines: the end of a block, or it is inside of one.</summary>
    None,

    /// <summary>A statement that wants one empty line.</summary>
    Statement,

    /// <summary>A function or class, which wants two.</summary>
    Definition,
}
