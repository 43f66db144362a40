using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private readonly DeferredQueue _functions = new();
    private readonly DeferredQueue _lambdas = new();
    private readonly DeferredQueue _typeParameters = new();
    private readonly DeferredQueue _annotations = new();
    private readonly DeferredQueue _strings = new();
    private readonly DeferredQueue _classBases = new();

    private void ClearQueues()
    {
        _functions.Clear();
        _lambdas.Clear();
        _typeParameters.Clear();
        _annotations.Clear();
        _strings.Clear();
        _classBases.Clear();
    }

    /// <summary>Visits what was queued, kind by kind, until nothing is left; each kind may queue more of all.</summary>
    private void RunDeferred()
    {
        while (_classBases.Count + _functions.Count + _typeParameters.Count + _lambdas.Count + _annotations.Count + _strings.Count > 0)
        {
            RunClassBases();
            RunFunctions();
            RunTypeParameters();
            RunLambdas();
            RunAnnotations();
            RunStrings();
        }
    }

    private void RunClassBases()
    {
        while (_classBases.Count > 0)
        {
            foreach (ref var item in _classBases.Take())
            {
                Restore(item);
                _flags |= ContextFlags.DeferredBase;
                _header = item.Statement;
                Visit((Expression)_model.NodeAt(item.Node), _parents[item.Node]);
            }
        }
    }

    private void RunFunctions()
    {
        while (_functions.Count > 0)
        {
            foreach (ref var item in _functions.Take())
            {
                Restore(item);
                var function = (FunctionDef)_model.NodeAt(item.Node);
                BindParameters(function.Parameters);
                VisitBody(function.Body, function.Index);
            }
        }
    }

    private void RunTypeParameters()
    {
        while (_typeParameters.Count > 0)
        {
            foreach (ref var item in _typeParameters.Take())
            {
                Restore(item);
                _flags |= ContextFlags.TypeParameter;
                VisitType((Expression)_model.NodeAt(item.Node), _parents[item.Node]);
            }
        }
    }

    private void RunLambdas()
    {
        while (_lambdas.Count > 0)
        {
            foreach (ref var item in _lambdas.Take())
            {
                Restore(item);
                var lambda = (Lambda)_model.NodeAt(item.Node);
                if (lambda.Parameters is { } parameters)
                    BindParameters(parameters);
                Visit(lambda.Body, lambda.Index);
            }
        }
    }

    private void RunAnnotations()
    {
        while (_annotations.Count > 0)
        {
            foreach (ref var item in _annotations.Take())
            {
                Restore(item);
                _flags |= ContextFlags.TypeDefinition | ContextFlags.DeferredType;
                Visit((Expression)_model.NodeAt(item.Node), _parents[item.Node]);
            }
        }
    }

    private void RunStrings()
    {
        while (_strings.Count > 0)
        {
            foreach (ref var item in _strings.Take())
            {
                Restore(item);
                VisitStringType((Constant)_model.NodeAt(item.Node));
            }
        }
    }
}
