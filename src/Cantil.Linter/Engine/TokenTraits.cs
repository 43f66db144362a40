namespace Cantil.Linter.Engine;

/// <summary>What the rules on the layout of a line distinguish in tokens.</summary>
[Flags]
internal enum TokenTraits : ushort
{
    None = 0,
    Opening = 1,
    Closing = 2,

    /// <summary>Comma, colon and semicolon.</summary>
    Punctuation = 4,

    /// <summary>Operators, assignments and the arrow; not the words.</summary>
    Operator = 8,

    /// <summary>Keywords but <c>True</c>, <c>False</c> and <c>None</c>.</summary>
    Keyword = 16,

    /// <summary>An operand ends here, so that an operator that follows is a binary one.</summary>
    Operand = 32,
    LineEnd = 64,

    /// <summary><c>(</c> and <c>[</c>.</summary>
    CallOpening = 128,

    /// <summary>What may be called or subscripted.</summary>
    Callee = 256,

    /// <summary>A keyword that a line with a block begins with, <c>def</c> left out.</summary>
    Block = 512,

    /// <summary><c>def</c>, <c>class</c>.</summary>
    Definition = 1024,
}
