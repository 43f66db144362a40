using Cantil.Syntax.Errors;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>Where a <c>*</c> expression makes no value or cannot be bound (reference, sections 6.16 and 7.2).</summary>
internal sealed class StarChecks(ErrorSink errors)
{
    /// <summary>CPython's code has one byte for the number of targets before the star.</summary>
    private const int MaxTargetsBeforeStar = 255;

    /// <summary>
    /// Whether a star may stand where a single value is wanted: not where a comma or bracket says that it is one of several,
    /// or the node that ends next, the parent where the star is the last child, is a list.
    /// </summary>
    public static bool MayBeAlone(SyntaxTree tree, Starred star)
    {
        var text = tree.Source.Buffer;
        var end = star.End;
        while (text[end] is (byte)' ' or (byte)'\t')
            end++;
        if (text[end] is (byte)',' or (byte)']')
            return false;
        if (star.Index + 1 >= tree.NodeCount)
            return true;
        var next = tree.Nodes[star.Index + 1];
        if (text[end] == ')')
            return next.Kind == NodeKind.Yield;
        return next.Start >= star.Start || next.Kind is not (NodeKind.Call or NodeKind.List or NodeKind.Set or NodeKind.Tuple);
    }

    /// <summary>What stands in the index of a target that is only annotated is evaluated piece by piece.</summary>
    public void CheckAnnotated(AnnAssign assign)
    {
        if (assign is { Value: null, Target: Subscript { Slice: Nodes.Tuple pieces } })
            CheckPieces(pieces);
    }

    /// <summary>Looks at every place of a tree that wants a single value.</summary>
    public void CheckValues(SyntaxTree tree)
    {
        foreach (var node in tree.Nodes)
            switch (node)
            {
                case Expr statement:
                    CheckValue(statement.Value);
                    break;
                case Assign statement:
                    CheckValue(statement.Value);
                    break;
                case AnnAssign { Value: { } value }:
                    CheckValue(value);
                    break;
                case AugAssign statement:
                    CheckValue(statement.Value);
                    break;
                case Return { Value: { } value }:
                    CheckValue(value);
                    break;
                case Yield { Value: { } value }:
                    CheckValue(value);
                    break;
                case FormattedValue field:
                    CheckValue(field.Value);
                    break;
                case Interpolation field:
                    CheckValue(field.Value);
                    break;
            }
    }

    public void CheckValue(Expression value)
    {
        if (value.Kind == NodeKind.Starred)
            errors.Report(SyntaxErrorKind.StarredNotUsable, value.Range);
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
