using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pycodestyle.Functions;

/// <summary>The names of a file that look like digits.</summary>
internal readonly struct AmbiguousNames(NameTable names)
{
    private readonly NameId _l = names.Find("l"u8);
    private readonly NameId _upperO = names.Find("O"u8);
    private readonly NameId _upperI = names.Find("I"u8);

    public bool IsEmpty => _l.IsNone && _upperO.IsNone && _upperI.IsNone;

    public bool Contains(NameId name) => !name.IsNone && (name == _l || name == _upperO || name == _upperI);
}
