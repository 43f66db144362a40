namespace Cantil.Syntax.Dumping;

internal enum DumpFieldKind : byte
{
    /// <summary>A node or what stands for one.</summary>
    Item,

    /// <summary>Nodes, symbols (strings) and names (<see cref="Names.NameId"/>); null is <c>None</c>.</summary>
    List,

    /// <summary>Printed as it is: a node without fields such as <c>Load()</c>, or a singleton.</summary>
    Symbol,
    Name,
    Text,
    Number,

    /// <summary>The value of a literal.</summary>
    Literal,
}
