namespace Cantil.Syntax.Validation;

/// <summary>What a scope does with a name, as far as its <c>global</c> and <c>nonlocal</c> ask.</summary>
[Flags]
internal enum NameUses : byte
{
    None = 0,
    Read = 1,
    Bound = 2,
    Parameter = 4,
    Annotated = 8,

    /// <summary>Bound by an import, which may come before the declaration.</summary>
    Imported = 16,
    Global = 32,
    Nonlocal = 64,

    AnyBinding = Bound | Parameter | Imported,
}
