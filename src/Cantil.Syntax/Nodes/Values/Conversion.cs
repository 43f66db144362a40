namespace Cantil.Syntax.Nodes;

/// <summary>The conversion of a replacement field: <c>!s</c>, <c>!r</c>, <c>!a</c>.</summary>
public enum Conversion : byte
{
    None,
    Str,
    Repr,
    Ascii,
}
