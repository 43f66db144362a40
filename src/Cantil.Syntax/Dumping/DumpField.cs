using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>A field of a node as CPython names it, with its value.</summary>
internal readonly struct DumpField
{
    public readonly string Name;
    public readonly DumpFieldKind Kind;
    public readonly int Number;
    public readonly object? Payload;

    private DumpField(string name, DumpFieldKind kind, object? payload, int number = 0)
    {
        Name = name;
        Kind = kind;
        Payload = payload;
        Number = number;
    }

    public static DumpField OfItem(string name, object item) => new(name, DumpFieldKind.Item, item);

    public static DumpField OfList(string name, object?[] items) => new(name, DumpFieldKind.List, items);

    public static DumpField OfSymbol(string name, string symbol) => new(name, DumpFieldKind.Symbol, symbol);

    public static DumpField OfName(string name, NameId id) => new(name, DumpFieldKind.Name, null, id.Id);

    public static DumpField OfText(string name, byte[] utf8) => new(name, DumpFieldKind.Text, utf8);

    public static DumpField OfNumber(string name, int number) => new(name, DumpFieldKind.Number, null, number);

    public static DumpField OfLiteral(string name, Constant literal) => new(name, DumpFieldKind.Literal, literal);
}
