namespace Cantil.Syntax.Names;

/// <summary>
/// The number of a name in the <see cref="NameTable"/> of its tree; 0 is no name. Two names of one tree are the same
/// identifier exactly when their numbers are equal (NFKC is applied before: reference, section 2.3). Numbers up to
/// <see cref="WellKnown.Count"/> are the same in every table, so a rule may compare with <c>WellKnown.Print</c>.
/// </summary>
public readonly record struct NameId(int Id)
{
    public static readonly NameId None;

    public bool IsNone => Id == 0;

    public bool IsWellKnown => (uint)(Id - 1) < WellKnown.Count;

    public static implicit operator int(NameId name) => name.Id;

    public int ToInt32() => Id;
}
