using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// One flat pass over all nodes: does the checks that need no context, and notes what the other passes have to look at.
/// Nothing is done for the common kinds.
/// </summary>
internal sealed class TreeScan(ErrorSink errors, RareNodes rare)
{
    private readonly ParameterChecks _parameters = new(errors);
    private readonly PatternChecks _patterns = new(errors);
    private readonly LiteralChecks _literals = new(errors);
    private readonly StarChecks _stars = new(errors);

    public TreeTraits Scan(SyntaxTree tree)
    {
        _parameters.Begin(tree);
        _literals.Begin(tree);
        var traits = TreeTraits.None;
        var nodes = tree.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            switch (node.Kind)
            {
                case NodeKind.Constant:
                    _literals.Check((Constant)node);
                    break;
                case NodeKind.Call:
                    if (((Call)node).Keywords is { Count: > 1 } arguments)
                        _parameters.Check(arguments);
                    break;
                case NodeKind.ClassDef:
                    if (((ClassDef)node).Keywords is { Count: > 1 } keywords)
                        _parameters.Check(keywords);
                    break;
                case NodeKind.Parameters:
                    _parameters.Check((Parameters)node);
                    break;
                case NodeKind.TypeParams:
                    _parameters.Check((TypeParams)node);
                    break;
                case NodeKind.Yield or NodeKind.YieldFrom or NodeKind.Await or NodeKind.NamedExpr:
                    rare.Add(node);
                    break;
                case NodeKind.Comprehension:
                    if (((Comprehension)node).IsAsync)
                        rare.Add(node);
                    break;
                case NodeKind.Starred:
                    var star = (Starred)node;
                    if (star.Ctx == ExpressionContext.Load)
                        _stars.CheckValue(star, i + 1 < nodes.Length ? nodes[i + 1] : null);
                    else
                        traits |= TreeTraits.StarTargets;
                    break;
                case NodeKind.For:
                    _stars.CheckValue(((For)node).Iter);
                    break;
                case NodeKind.AnnAssign:
                    _stars.CheckAnnotated((AnnAssign)node);
                    break;
                case NodeKind.FormattedValue:
                    _stars.CheckValue(((FormattedValue)node).Value);
                    break;
                case NodeKind.Interpolation:
                    _stars.CheckValue(((Interpolation)node).Value);
                    break;
                case NodeKind.Match:
                    _patterns.Check(tree, (Match)node);
                    break;
                case NodeKind.Global or NodeKind.Nonlocal:
                    traits |= TreeTraits.NameDeclarations;
                    break;
            }
        }
        if ((traits & TreeTraits.StarTargets) != 0)
            _stars.CheckTargets(tree);
        return traits;
    }
}
