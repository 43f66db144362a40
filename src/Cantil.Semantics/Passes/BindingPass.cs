using System.Runtime.CompilerServices;
using Cantil.Foundation.Python;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

/// <summary>
/// One walk over a tree that makes its <see cref="SemanticModel"/>. Statements are bound as they come; what Python runs
/// later (bodies of functions and lambdas) or never (annotations) is queued and visited when all around it is bound.
/// </summary>
internal sealed partial class BindingPass
{
    private readonly SemanticModel _model = new();
    private readonly ScopeNames _table = new();
    private SyntaxTree _tree = null!;
    private NameTable _names = null!;
    private BindOptions _options = BindOptions.Default;

    private int[] _parents = [];
    private int[] _resolved = [];

    private int _scope;
    private int _statement;
    private NodeKind _statementKind;
    private ContextFlags _flags;
    private HandledExceptions _handled;

    /// <summary>The branch of control flow that is being visited; 0 is none.</summary>
    private int _branch;
    private int _branchCount;

    private bool _isStub;

    /// <summary>Annotations are never evaluated.</summary>
    private bool _annotationsAreDeferred;

    public SemanticModel Run(SyntaxTree tree, BindOptions options, Func<string?>? moduleName)
    {
        Begin(tree, options);
        _model.Begin(tree, options, moduleName);
        _parents[tree.Root.Index] = -1;
        NewScope(ScopeKind.Module, -1, tree.Root.Index);
        VisitBody(tree.Root.Body, tree.Root.Index);
        RunDeferred();
        DropRebound();
        MarkExports();
        return _model;
    }

    private void Begin(SyntaxTree tree, BindOptions options)
    {
        _tree = tree;
        _names = tree.Names;
        _options = options;
        _isStub = tree.SourceKind == SourceKind.Stub;
        _annotationsAreDeferred = _isStub || options.TargetVersion >= new PythonVersion(3, 14);
        _table.Reset(_names.Count);
        _model.Table = _table;
        _model.HasFutureAnnotations = false;
        _model.ScopeCount = 0;
        _model.BindingCount = 1;
        _model.ReferenceCount = 1;
        _model.UnresolvedCount = 0;
        _model.ExportCount = 0;
        _model.StarImportCount = 1;
        _model.AnnotationNodeCount = 0;
        _model.BrokenCount = 0;
        if (_model.ParentArray.Length < tree.NodeCount)
        {
            _model.ParentArray = new int[tree.NodeCount + (tree.NodeCount >> 2)];
            _model.ResolvedArray = new int[_model.ParentArray.Length];
        }
        _parents = _model.ParentArray;
        _resolved = _model.ResolvedArray;
        // What no parent holds after a syntax error is not visited.
        Array.Fill(_parents, -1, 0, tree.NodeCount);
        Array.Clear(_resolved, 0, tree.NodeCount);
        _scope = 0;
        _statement = tree.Root.Index;
        _statementKind = NodeKind.Module;
        _statementUnpacks = false;
        _flags = ContextFlags.None;
        _handled = HandledExceptions.None;
        _branch = 0;
        _branchCount = 1;
        _spineCount = 0;
        _header = 0;
        _text = null;
        _storeKind = BindingKind.Assignment;
        _storeFlags = BindingFlags.None;
        ClearQueues();
        FindGlobalWords();
        FindExtraBuiltins();
        FindTypingModules();
    }

    private int NewScope(ScopeKind kind, int parent, int node)
    {
        var model = _model;
        if (model.ScopeCount == model.ScopeArray.Length)
            Array.Resize(ref model.ScopeArray, model.ScopeCount * 2);
        model.ScopeArray[model.ScopeCount] = new Scope { Kind = kind, Parent = parent, Node = node };
        return model.ScopeCount++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NewBranch() => NewBranch(_branch);

    private int NewBranch(int parent)
    {
        var model = _model;
        if (_branchCount == model.BranchParentArray.Length)
            Array.Resize(ref model.BranchParentArray, _branchCount * 2);
        model.BranchParentArray[_branchCount] = parent;
        return _branchCount++;
    }

    private Deferred Snapshot(Node node) => new()
    {
        Node = node.Index,
        Scope = _scope,
        Statement = _statement,
        StatementKind = _statementKind,
        Unpacks = _statementUnpacks,
        Branch = _branch,
        Context = _flags,
        Text = _text,
        PlaceStart = _placeStart,
        PlaceEnd = _placeEnd,
    };

    private void Restore(in Deferred item)
    {
        _scope = item.Scope;
        _statement = item.Statement;
        _statementKind = item.StatementKind;
        _branch = item.Branch;
        _flags = item.Context;
        _text = item.Text;
        _placeStart = item.PlaceStart;
        _placeEnd = item.PlaceEnd;
        _handled = HandledExceptions.None;
        _storeKind = BindingKind.Assignment;
        _storeFlags = BindingFlags.None;
        _statementUnpacks = item.Unpacks;
        _header = 0;
    }
}
