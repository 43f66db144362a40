using System.Text;
using Cantil.Semantics.Passes;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics;

/// <summary>
/// What each name of a file means: scopes, bindings and references in arrays that are addressed by number. The model is
/// valid as long as its tree and the <see cref="BindBuffers"/> it was made with are. Names are bound in the order in
/// which Python would bind them: bodies of functions, then of lambdas, then annotations that nothing evaluates come after
/// everything around them, so that they see what the module holds in the end.
/// </summary>
public sealed partial class SemanticModel
{
    internal ScopeNames Table = null!;
    internal Scope[] ScopeArray = new Scope[64];
    internal int ScopeCount;
    internal Binding[] BindingArray = new Binding[512];
    internal int BindingCount;
    internal Reference[] ReferenceArray = new Reference[1024];
    internal int ReferenceCount;
    internal UnresolvedReference[] UnresolvedArray = new UnresolvedReference[16];
    internal int UnresolvedCount;
    internal ExportedName[] ExportArray = new ExportedName[16];
    internal int ExportCount;
    internal StarImport[] StarImportArray = new StarImport[4];
    internal int StarImportCount;
    internal int[] ParentArray = new int[4096];
    internal int[] ResolvedArray = new int[4096];
    internal int[] BranchParentArray = new int[64];
    internal Node[] AnnotationNodeArray = new Node[64];
    internal int AnnotationNodeCount;
    internal BrokenAnnotation[] BrokenArray = new BrokenAnnotation[4];
    internal int BrokenCount;

    /// <summary>Asked once a file, and only where something may mean what the module itself defines.</summary>
    internal Func<string?>? ModuleNameSource;
    private NameId _moduleName;

    internal SemanticModel()
    {
    }

    internal void Begin(SyntaxTree tree, BindOptions options, Func<string?>? moduleName)
    {
        Tree = tree;
        Options = options;
        ModuleNameSource = moduleName;
        _moduleName = NameId.None;
    }

    public SyntaxTree Tree { get; internal set; } = null!;

    public BindOptions Options { get; internal set; } = BindOptions.Default;

    public NameTable Names => Tree.Names;

    /// <summary>The qualified name of the module that is read; none where nobody knows it.</summary>
    public NameId ModuleName
    {
        get
        {
            if (ModuleNameSource is { } source)
            {
                ModuleNameSource = null;
                _moduleName = source() is { Length: > 0 } name ? Names.Add(Encoding.UTF8.GetBytes(name)) : NameId.None;
            }
            return _moduleName;
        }
    }

    /// <summary>The module's is the first.</summary>
    public ReadOnlySpan<Scope> Scopes => ScopeArray.AsSpan(0, ScopeCount);

    /// <summary>At their numbers; the first is not used.</summary>
    public ReadOnlySpan<Binding> Bindings => BindingArray.AsSpan(0, BindingCount);

    /// <summary>At their numbers; the first is not used.</summary>
    public ReadOnlySpan<Reference> References => ReferenceArray.AsSpan(0, ReferenceCount);

    public ReadOnlySpan<UnresolvedReference> UnresolvedReferences => UnresolvedArray.AsSpan(0, UnresolvedCount);

    /// <summary>The names in the module's <c>__all__</c>.</summary>
    public ReadOnlySpan<ExportedName> Exports => ExportArray.AsSpan(0, ExportCount);

    /// <summary>At their numbers; the first is not used.</summary>
    public ReadOnlySpan<StarImport> StarImports => StarImportArray.AsSpan(0, StarImportCount);

    public ReadOnlySpan<BrokenAnnotation> BrokenAnnotations => BrokenArray.AsSpan(0, BrokenCount);

    /// <summary>Whether there is a <c>from __future__ import annotations</c>.</summary>
    public bool HasFutureAnnotations { get; internal set; }

    /// <summary>
    /// The nodes that were read from strings that stand for types; their indexes go on behind those of the tree. Their
    /// places are in the text, but those of a string with escapes or of several literals count from the start of its value.
    /// </summary>
    public ReadOnlySpan<Node> AnnotationNodes => AnnotationNodeArray.AsSpan(0, AnnotationNodeCount);

    /// <summary>The node at an index, of the tree or of an annotation in a string.</summary>
    public Node NodeAt(int index) => index < Tree.NodeCount ? Tree.Nodes[index] : AnnotationNodeArray[index - Tree.NodeCount];

    /// <summary>The index of the node above one, or -1 for the module. For an annotation in a string, that is the string.</summary>
    public int ParentOf(int index) => ParentArray[index];

    public Node? Parent(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var parent = ParentArray[node.Index];
        return parent < 0 ? null : NodeAt(parent);
    }

    /// <summary>The binding that a name refers to or makes; 0 where nothing binds it.</summary>
    public int BindingOf(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ResolvedArray[name.Index];
    }

    /// <summary>The binding that a scope itself holds for a name in the end, or 0.</summary>
    public int BindingIn(int scope, NameId name) => Table.Get(scope, name);

    /// <summary>Whether a name begins with an underscore and so is not for others.</summary>
    public bool IsPrivate(NameId name) => Names.GetUtf8(name) is [(byte)'_', ..];

    public Scope ScopeOf(Binding binding) => ScopeArray[binding.Scope];

    public string Text(NameId name) => Names.GetString(name);
}
