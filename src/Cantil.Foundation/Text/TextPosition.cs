namespace Cantil.Foundation.Text;

/// <summary>A place for people: <paramref name="Row"/> and <paramref name="Column"/> count from 1, columns in code points.</summary>
public readonly record struct TextPosition(int Row, int Column) : IComparable<TextPosition>
{
    public int CompareTo(TextPosition other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);

    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;
}
