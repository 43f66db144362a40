namespace Cantil.Syntax.Dumping;

/// <summary>How printing a tree went; where it is not done nothing was printed.</summary>
public enum DumpStatus : byte
{
    Done,

    /// <summary>Nested so deep that CPython, too, gives up with a RecursionError.</summary>
    TooDeep,

    /// <summary>A type comment where none may stand, which CPython refuses when it reads type comments.</summary>
    MisplacedTypeComment,

    /// <summary>A literal without a value: a wrong escape sequence, or a decimal integer that is too long.</summary>
    InvalidLiteral,
}
