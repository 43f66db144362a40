using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary><c>__debug__</c> is a constant that nothing may bind or delete, not even as an attribute (library, built-in constants).</summary>
internal sealed class DebugNameChecks(ErrorSink errors)
{
    public void Check(SyntaxTree tree)
    {
        foreach (var node in tree.Nodes)
            Check(tree, node);
    }

    private void Check(SyntaxTree tree, Node node)
    {
        switch (node)
        {
            case Name name:
                CheckContext(name.Id, name.Ctx, name.Range);
                break;
            case Nodes.Attribute attribute:
                if (attribute.Ctx == ExpressionContext.Store)
                    CheckContext(attribute.Attr.Name, attribute.Ctx, attribute.Range);
                break;
            case AugAssign { Target: Nodes.Attribute { Attr.Name.Id: WellKnown.DunderDebug } target }:
                // CPython lets this one pass.
                Forget(target.Range);
                break;
            case Parameter parameter:
                CheckBound(parameter.Name);
                break;
            case Keyword keyword:
                CheckBound(keyword.Arg);
                break;
            case FunctionDef function:
                CheckBound(function.Name);
                break;
            case ClassDef definition:
                CheckBound(definition.Name);
                break;
            case Alias alias:
                CheckImport(tree, alias);
                break;
            case ExceptHandler handler:
                CheckBound(handler.Name);
                break;
            case TypeVar param:
                CheckBound(param.Name);
                break;
            case ParamSpec param:
                CheckBound(param.Name);
                break;
            case TypeVarTuple param:
                CheckBound(param.Name);
                break;
            case MatchAs pattern:
                CheckBound(pattern.Name);
                break;
            case MatchStar pattern:
                CheckBound(pattern.Name);
                break;
            case MatchMapping pattern:
                CheckBound(pattern.Rest);
                break;
            case MatchClass pattern:
                foreach (var attribute in pattern.KwdAttrs)
                    CheckBound(attribute);
                break;
        }
    }

    private void CheckImport(SyntaxTree tree, Alias alias)
    {
        if (alias.AsName.IsNone && tree.Names.GetUtf8(alias.Name.Name).StartsWith("__debug__."u8))
            errors.Report(SyntaxErrorKind.AssignToDebug, alias.Name.Range);
        CheckBound(alias.AsName.IsNone ? alias.Name : alias.AsName);
    }

    private void Forget(TextRange range)
    {
        for (var i = errors.Errors.Count - 1; i >= 0; i--)
            if (errors.Errors[i].Range == range)
                errors.Errors.RemoveAt(i);
    }

    private void CheckContext(NameId name, ExpressionContext context, TextRange range)
    {
        if (name == WellKnown.DunderDebug && context != ExpressionContext.Load)
            errors.Report(context == ExpressionContext.Del ? SyntaxErrorKind.DeleteDebug : SyntaxErrorKind.AssignToDebug, range);
    }

    private void CheckBound(Identifier name)
    {
        if (name.Name == WellKnown.DunderDebug)
            errors.Report(SyntaxErrorKind.AssignToDebug, name.Range);
    }
}
