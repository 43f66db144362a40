using Cantil.Foundation.Text;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Validation;

/// <summary>What is around a statement, up to the function it belongs to.</summary>
internal struct FlowState
{
    public ScopeKind Scope;
    public Barrier Loop;

    /// <summary>A loop that began inside a <c>finally</c> may be left without leaving that.</summary>
    public Barrier LoopInFinally;
    public bool InExceptStar;
    public bool InFinally;

    /// <summary>The function has a <c>yield</c> of its own.</summary>
    public bool SawYield;

    /// <summary>The function is async, or CPython's symbol table takes it for one because of an annotation that it never evaluates.</summary>
    public bool IsCoroutine;

    /// <summary>Blocks around, in CPython's way of counting.</summary>
    public int Blocks;

    /// <summary>Where as many blocks are around as there may be.</summary>
    public TextRange AtLimit;

    /// <summary>Where this function's returns begin in the list of all.</summary>
    public int FirstReturn;
    public int NameScope;

    /// <summary>The class around, in whatever function of it, or none.</summary>
    public NameId ClassName;
}
