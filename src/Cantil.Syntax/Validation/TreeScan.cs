using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// Looks at what lexer and parser noted: does the checks that need no context, and says what the other passes have to do.
/// </summary>
internal sealed class TreeScan(ErrorSink errors, RareNodes rare, ParameterChecks parameters, StarChecks stars)
{
    private readonly PatternChecks _patterns = new(errors);
    private readonly LiteralChecks _literals = new(errors);

    public TreeTraits Scan(SyntaxTree tree)
    {
        parameters.Begin(tree);
        _literals.Check(tree);
        var traits = TreeTraits.None;
        foreach (var node in tree.Notes.Nodes)
            switch (node.Kind)
            {
                case NodeKind.Call:
                    parameters.Check(((Call)node).Keywords);
                    break;
                case NodeKind.Lambda:
                    parameters.Check(((Lambda)node).Parameters!, NameId.None);
                    break;
                case NodeKind.TypeParams:
                    parameters.Check((TypeParams)node);
                    break;
                case NodeKind.Yield or NodeKind.YieldFrom or NodeKind.Await or NodeKind.NamedExpr or NodeKind.Comprehension:
                    rare.Add(node);
                    break;
                case NodeKind.Starred:
                    var star = (Starred)node;
                    if (star.Ctx != ExpressionContext.Load)
                        traits |= TreeTraits.StarTargets;
                    else if (StarChecks.MayBeAlone(tree, star))
                        traits |= TreeTraits.LoneStars;
                    break;
                case NodeKind.Match:
                    _patterns.Check(tree, (Match)node);
                    break;
                case NodeKind.Global or NodeKind.Nonlocal:
                    traits |= TreeTraits.NameDeclarations;
                    break;
            }
        if ((traits & TreeTraits.StarTargets) != 0)
            stars.CheckTargets(tree);
        if ((traits & TreeTraits.LoneStars) != 0)
            stars.CheckValues(tree);
        return traits;
    }
}
