using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>Names that must not stand twice in one list: parameters, type parameters, the keywords of a call.</summary>
internal sealed class ParameterChecks(ErrorSink errors)
{
    private readonly NameSet _seen = new();
    private SyntaxTree _tree = null!;
    private NameId _className;

    public void Begin(SyntaxTree tree) => _tree = tree;

    /// <param name="className">Of the class around, whose private names are changed; none outside of classes.</param>
    public void Check(Parameters parameters, NameId className)
    {
        var count = parameters.PosOnlyArgs.Count + parameters.Args.Count + parameters.KwOnlyArgs.Count
            + (parameters.VarArg is null ? 0 : 1) + (parameters.KwArg is null ? 0 : 1);
        if (count < 2 || (count == parameters.Args.Count && AreClearlyDifferent(parameters.Args)))
            return;
        _className = className;
        _seen.Clear(_tree.Names);
        foreach (var parameter in parameters.PosOnlyArgs)
            Check(parameter);
        foreach (var parameter in parameters.Args)
            Check(parameter);
        if (parameters.VarArg is not null)
            Check(parameters.VarArg);
        foreach (var parameter in parameters.KwOnlyArgs)
            Check(parameter);
        if (parameters.KwArg is not null)
            Check(parameters.KwArg);
    }

    /// <summary>Most lists are short, and no two of their names share a bit.</summary>
    private bool AreClearlyDifferent(NodeList<Parameter> parameters)
    {
        var bits = 0UL;
        foreach (var parameter in parameters)
        {
            // A private name is another one in a class.
            if (_tree.Source.Buffer[parameter.Start] == '_')
                return false;
            var bit = 1UL << parameter.Name.Name.Id;
            if ((bits & bit) != 0)
                return false;
            bits |= bit;
        }
        return true;
    }

    public void Check(TypeParams typeParams)
    {
        var sawDefault = false;
        _seen.Clear(_tree.Names);
        foreach (var param in typeParams.Params)
        {
            var (name, fallback) = param switch
            {
                TypeVar p => (p.Name, p.Default),
                ParamSpec p => (p.Name, p.Default),
                TypeVarTuple p => (p.Name, p.Default),
                _ => (Identifier.None, null),
            };
            if (!name.IsNone && !_seen.Add(name.Name))
                errors.Report(SyntaxErrorKind.DuplicateTypeParam, param.Range, _tree.Text(name.Name));
            if (sawDefault && fallback is null)
                errors.Report(SyntaxErrorKind.TypeParamDefaultOrder, param.Range, _tree.Text(name.Name));
            sawDefault |= fallback is not null;
        }
    }

    public void Check(NodeList<Keyword> keywords)
    {
        _seen.Clear(_tree.Names);
        foreach (var keyword in keywords)
            if (!keyword.Arg.IsNone && !_seen.Add(keyword.Arg.Name))
                errors.Report(SyntaxErrorKind.RepeatedKeyword, keyword.Range, _tree.Text(keyword.Arg.Name));
    }

    private void Check(Parameter parameter)
    {
        if (!parameter.Name.IsNone && !_seen.Add(PrivateNames.Mangle(_tree.Names, parameter.Name.Name, _className)))
            errors.Report(SyntaxErrorKind.DuplicateParameter, parameter.Name.Range, _tree.Text(parameter.Name.Name));
    }
}
