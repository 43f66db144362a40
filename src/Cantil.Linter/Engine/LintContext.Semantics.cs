using Cantil.Semantics;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

public sealed partial class LintContext
{
    private readonly BindBuffers _bindBuffers = new();
    private readonly Func<string?> _moduleName;
    private PackageNames? _packages;
    private SemanticModel? _model;

    /// <summary>What the names of the file mean; made when a rule first asks.</summary>
    public SemanticModel Model => _model ??= Binder.Bind(Tree, Settings.BindOptionsFor(FullPath), _bindBuffers, _moduleName);

    /// <summary>The number of the binding that a rule on bindings is called for.</summary>
    public int BindingNumber { get; internal set; }

    /// <summary>The number of the scope that a rule on scopes is called for.</summary>
    public int ScopeNumber { get; internal set; }

    private string ModuleName()
    {
        if (_packages is null || !ReferenceEquals(_packages.NamespacePackages, Options.Isort.NamespacePackages))
            _packages = new PackageNames(Options.Isort.NamespacePackages, Disk);
        return _packages.ModuleOf(FullPath);
    }

    /// <summary>Whether a name means the builtin of that name: nothing in the file binds it.</summary>
    public bool IsBuiltin(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Model.IsBuiltin(name, name.Id);
    }
}
