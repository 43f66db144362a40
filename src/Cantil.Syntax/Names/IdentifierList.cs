namespace Cantil.Syntax.Names;

/// <summary>An immutable list of identifiers.</summary>
public readonly struct IdentifierList(Identifier[] items)
{
    public static readonly IdentifierList Empty = new([]);

    public int Count => items.Length;

    public Identifier this[int index] => items[index];

    public ReadOnlySpan<Identifier>.Enumerator GetEnumerator() => new ReadOnlySpan<Identifier>(items).GetEnumerator();
}
