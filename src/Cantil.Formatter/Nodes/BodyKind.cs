namespace Cantil.Formatter.Nodes;

/// <summary>Whose statements a suite holds.</summary>
internal enum BodyKind : byte
{
    Module,
    Function,
    Class,
    Other,

    /// <summary>The last block of a statement that ends with it.</summary>
    OtherLast,
}
