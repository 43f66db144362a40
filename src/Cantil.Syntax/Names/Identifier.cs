using Cantil.Foundation.Text;

namespace Cantil.Syntax.Names;

/// <summary>A name where it stands in the source; <see cref="IsNone"/> where the grammar allows it to be absent.</summary>
public readonly record struct Identifier(NameId Name, int Start, int End)
{
    public static readonly Identifier None;

    public bool IsNone => Name.IsNone;

    public TextRange Range => new(Start, End);
}
