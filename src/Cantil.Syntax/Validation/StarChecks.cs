using Cantil.Syntax.Errors;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>Where a <c>*</c> expression makes no value or cannot be bound (reference, sections 6.16 and 7.2).</summary>
internal sealed class StarChecks(ErrorSink errors)
{
    /// <summary>CPython's code has one byte for the number of targets before the star.</summary>
    private const int MaxTargetsBeforeStar = 255;

    /// <param name="next">The node behind the star's in the tree's order: its parent, where the star is the last child.</param>
    public void CheckValue(Starred star, Node? next)
    {
        var value = next switch
        {
            Expr s => s.Value,
            Assign s => s.Value,
            AnnAssign s => s.Value,
            AugAssign s => s.Value,
            Return s => s.Value,
            Yield s => s.Value,
            _ => null,
        };
        if (ReferenceEquals(value, star))
            errors.Report(SyntaxErrorKind.StarredNotUsable, star.Range);
    }

    public void CheckValue(Expression value)
    {
        if (value.Kind == NodeKind.Starred)
            errors.Report(SyntaxErrorKind.StarredNotUsable, value.Range);
    }

    /// <summary>What stands in the index of a target that is only annotated is evaluated piece by piece.</summary>
    public void CheckAnnotated(AnnAssign assign)
    {
        if (assign is { Value: null, Target: Subscript { Slice: Nodes.Tuple pieces } })
            CheckPieces(pieces);
    }

    private void CheckPieces(Nodes.Tuple pieces)
    {
        foreach (var piece in pieces.Elts)
        {
            CheckValue(piece);
            if (piece is Nodes.Tuple inner)
                CheckPieces(inner);
        }
    }

    /// <summary>Looks at every place of a tree that binds.</summary>
    public void CheckTargets(SyntaxTree tree)
    {
        foreach (var node in tree.Nodes)
            switch (node)
            {
                case Assign assign:
                    foreach (var target in assign.Targets)
                        CheckTarget(target);
                    break;
                case For loop:
                    CheckTarget(loop.Target);
                    break;
                case Comprehension loop:
                    CheckTarget(loop.Target);
                    break;
                case WithItem { OptionalVars: { } target }:
                    CheckTarget(target);
                    break;
                case Nodes.Tuple { Ctx: ExpressionContext.Store } list:
                    CheckElements(list, list.Elts);
                    break;
                case List { Ctx: ExpressionContext.Store } list:
                    CheckElements(list, list.Elts);
                    break;
            }
    }

    private void CheckTarget(Expression target)
    {
        if (target.Kind == NodeKind.Starred)
            errors.Report(SyntaxErrorKind.StarredAssignmentNotInList, target.Range);
    }

    private void CheckElements(Expression list, NodeList<Expression> elements)
    {
        var star = -1;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind != NodeKind.Starred)
                continue;
            if (star >= 0)
            {
                errors.Report(SyntaxErrorKind.ManyStarsInAssignment, list.Range);
                return;
            }
            star = i;
        }
        if (star > MaxTargetsBeforeStar)
            errors.Report(SyntaxErrorKind.TooManyExpressionsInUnpacking, list.Range);
    }
}
