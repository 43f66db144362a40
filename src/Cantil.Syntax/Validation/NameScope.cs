using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>A module, class or function whose names may be asked for.</summary>
internal struct NameScope
{
    /// <summary>A Module, ClassDef or FunctionDef.</summary>
    public Node Node;
    public TypeParams? TypeParams;

    /// <summary>The scope around it, -1 for the module's.</summary>
    public int Parent;

    /// <summary>The class whose name is put before private names (reference, section 6.2.1), or none.</summary>
    public NameId PrivateClass;
    public bool Declares;
    public bool IsRead;
}
