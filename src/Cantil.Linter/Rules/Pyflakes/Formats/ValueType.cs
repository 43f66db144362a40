namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>The type of an expression's value, as far as its form tells.</summary>
internal enum ValueType : byte
{
    Unknown,
    None,
    Ellipsis,
    Bool,
    Int,
    Float,
    Complex,
    String,
    Bytes,
    List,
    Set,
    Dict,
    Generator,
    Tuple,
}
