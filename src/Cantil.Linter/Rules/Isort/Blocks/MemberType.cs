namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>What a name is by its spelling (PEP 8), in the order in which such names stand.</summary>
internal enum MemberType : byte
{
    Constant,
    Class,
    Variable,
}
