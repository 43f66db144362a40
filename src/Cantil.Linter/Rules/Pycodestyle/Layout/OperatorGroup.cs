namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Which rule speaks for an operator that lacks a blank.</summary>
internal enum OperatorGroup : byte
{
    /// <summary>None does.</summary>
    Free,

    /// <summary>Assignments, comparisons, the arrow and the words.</summary>
    Needed,
    Arithmetic,
    Bitwise,
    Modulo,
}
