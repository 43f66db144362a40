using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Whether an expression gets parentheses of its own, and when.</summary>
internal sealed partial class NodePrinter
{
    /// <summary>Prints an expression with the parentheses that its place allows.</summary>
    private void MaybeParenthesize(Expression node, Node parent, Parenthesize when)
    {
        if (_comments.Has(node) && (_comments.HasLeading(node) || _comments.HasTrailingOwnLine(node)))
        {
            Print(node, Parens.Always);
            return;
        }
        if (when == Parenthesize.Optional && _tokens.IsParenthesized(node))
        {
            Print(node, Parens.Always);
            return;
        }
        var needs = NeedsOf(node, parent);
        // Chains need them for comments alone.
        if (needs == Needs.Always && !(InParentheses && when == Parenthesize.IfBreaks && node.Kind is NodeKind.Attribute or NodeKind.Call or NodeKind.Subscript))
        {
            Print(node, Parens.Always);
            return;
        }
        if (InParentheses && when != Parenthesize.LambdaBody)
            needs = Needs.Never;
        switch (when)
        {
            case Parenthesize.IfBreaksParenthesized:
                if (BreaksInItsBrackets(node))
                    Print(node, Parens.Never);
                else
                    PrintParenthesizedIfBroken(node);
                break;
            case Parenthesize.LambdaBody:
                if (BreaksInItsBrackets(node) && node.Kind is not (NodeKind.Subscript or NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr) && !_tokens.IsParenthesized(node) || needs == Needs.Never && node.Kind is NodeKind.Call or NodeKind.Subscript)
                    Print(node, Parens.Never);
                else if (needs == Needs.BestFit && node.Kind is NodeKind.Call or NodeKind.Subscript)
                    PrintLambdaChain(node);
                else if (HasDisplayBrackets(node) && _tokens.IsParenthesized(node))
                    Print(node, Parens.Always);
                else
                    PrintParenthesizedIfBroken(node, nested: true);
                break;
            case Parenthesize.IfRequired:
                Print(node, Parens.Never);
                break;
            default:
                if (needs == Needs.Never || (needs == Needs.BestFit && when == Parenthesize.Optional))
                    Print(node, Parens.Never);
                else if (needs == Needs.BestFit && when != Parenthesize.Guard)
                    PrintBestFit(node);
                else if (needs == Needs.BestFit || CanOmitParentheses(node))
                {
                    var optional = StartOptionalParentheses();
                    Print(node, Parens.Never);
                    EndOptionalParentheses(optional);
                }
                else
                    PrintParenthesizedIfBroken(node);
                break;
        }
    }

    /// <summary>Whether an expression ends in a call or subscript, or has one before its last attribute.</summary>
    private static bool HoldsBrackets(Expression node)
    {
        while (node.Kind == NodeKind.Attribute)
            node = node.As<Attribute>().Value;
        return node.Kind is NodeKind.Call or NodeKind.Subscript;
    }

    /// <summary>The body of a lambda that may break in its own brackets: there, if its beginning fits on the line, else in parentheses.</summary>
    private void PrintLambdaChain(Expression node)
    {
        var fits = _level == Level.Expression && _parentheses != 0;
        if (fits)
            _tape.StartFitsExpanded(_parentheses);
        var outer = Enter(Level.Parenthesized);
        var part = _tape.StartPart();
        Print(node, Parens.Never);
        part = _tape.EndPart(part);
        if (part.AlwaysBreaks)
            _tape.ExpandParent();
        var best = _tape.StartBestFitting();
        int variant;
        if (!part.AlwaysBreaks)
        {
            variant = _tape.StartVariant(best);
            _tape.Call(part);
            _tape.EndVariant(variant);
        }
        variant = _tape.StartVariant(best);
        _tape.StartGroup(broken: true);
        _tape.Call(part);
        _tape.EndGroup();
        _tape.EndVariant(variant);
        variant = _tape.StartVariant(best);
        OpenBroken();
        _tape.Call(part);
        CloseBroken();
        _tape.EndVariant(variant);
        _tape.EndBestFitting(best);
        Restore(outer);
        if (fits)
            _tape.EndFitsExpanded();
    }

    private void PrintBestFit(Expression node)
    {
        if (_comments.HasTrailing(node))
        {
            Print(node, Parens.Always);
            return;
        }
        var group = _tape.NewGroup();
        var outer = Enter(Level.Expression, group);
        _tape.StartBestFitParenthesize(group);
        Print(node, Parens.Never);
        _tape.EndBestFitParenthesize(group);
        Restore(outer);
    }

    /// <summary>Displays and subscripts, which need no parentheses to look right on several lines, and strings of several lines.</summary>
    private bool BreaksInItsBrackets(Expression node) => node.Kind switch
    {
        NodeKind.List or NodeKind.Set or NodeKind.Dict or NodeKind.ListComp or NodeKind.SetComp or NodeKind.DictComp or NodeKind.GeneratorExp or NodeKind.Subscript => true,
        NodeKind.Tuple => node.As<Tuple>().Parenthesized,
        NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr => IsMultilineString(node),
        _ => false,
    };

    private void PrintParenthesizedIfBroken(Expression node, bool nested = false)
    {
        var outer = StartParenthesizeIfBroken(nested);
        Print(node, Parens.Never);
        EndParenthesizeIfBroken(outer);
    }

    private readonly record struct IfBroken(Outer Outer, bool Written);

    /// <summary>Parentheses that are there where what is between them breaks.</summary>
    private IfBroken StartParenthesizeIfBroken(bool nested = false)
    {
        if (InParentheses && !nested)
            return new IfBroken(new Outer(_level, _parentheses, false, false), false);
        var fits = _level == Level.Expression && _parentheses != 0;
        if (fits)
            _tape.StartFitsExpanded(_parentheses);
        var outer = Enter(Level.Parenthesized) with { Fits = fits };
        _tape.StartGroup();
        _tape.TokenIfBroken("("u8);
        _tape.StartIndent();
        _tape.SoftLine();
        return new IfBroken(outer, true);
    }

    private void EndParenthesizeIfBroken(IfBroken start)
    {
        if (start.Written)
        {
            _tape.EndIndent();
            _tape.SoftLine();
            _tape.TokenIfBroken(")"u8);
            _tape.EndGroup();
            if (start.Outer.Fits)
                _tape.EndFitsExpanded();
        }
        Restore(start.Outer);
    }

    /// <summary>Parentheses that are there only where the brackets of what is between them do not suffice to make it fit.</summary>
    private Outer StartOptionalParentheses()
    {
        var group = _tape.NewGroup();
        var outer = Enter(Level.Expression, group);
        _tape.StartGroup(group);
        _tape.TokenIfBroken("("u8);
        _tape.StartIndentIfBroken(group);
        _tape.SoftLine();
        return outer;
    }

    private void EndOptionalParentheses(Outer outer)
    {
        _tape.EndIndentIfBroken();
        _tape.SoftLine();
        _tape.TokenIfBroken(")"u8);
        _tape.EndGroup();
        Restore(outer);
    }

    private Needs NeedsOf(Expression node, Node parent)
    {
        switch (node.Kind)
        {
            case NodeKind.Name:
                return Needs.BestFit;
            case NodeKind.Attribute or NodeKind.Call or NodeKind.Subscript:
                return NeedsOfChain(node, parent);
            case NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr:
                if (node.AsOrNull<Constant>(NodeKind.Constant) is { ConstantKind: not (ConstantKind.String or ConstantKind.Bytes) })
                    return Needs.BestFit;
                return IsImplicitConcatenation(node) ? Needs.Multiline : IsMultilineString(node) ? Needs.Never : Needs.BestFit;
            case NodeKind.BinOp:
                return parent.Kind == NodeKind.Await ? Needs.Always : NeedsOfOperator(node, node.As<BinOp>().Left, node.As<BinOp>().Right);
            case NodeKind.Compare:
                return parent.Kind == NodeKind.Await ? Needs.Always
                    : node.As<Compare>().Comparators.Count == 1 ? NeedsOfOperator(node, node.As<Compare>().Left, node.As<Compare>().Comparators[0]) : Needs.Multiline;
            case NodeKind.BoolOp or NodeKind.IfExp or NodeKind.Lambda:
                return parent.Kind == NodeKind.Await ? Needs.Always : Needs.Multiline;
            case NodeKind.UnaryOp:
                if (parent.Kind == NodeKind.Await)
                    return Needs.Always;
                return _tokens.IsParenthesized(node.As<UnaryOp>().Operand) || IsSignedPower(node.As<UnaryOp>()) ? Needs.Never
                    : _comments.HasLeading(node.As<UnaryOp>().Operand) ? Needs.Always : NeedsOf(node.As<UnaryOp>().Operand, node.As<UnaryOp>());
            case NodeKind.Await:
                if (parent.Kind is NodeKind.Await or NodeKind.Attribute)
                    return Needs.Always;
                return _tokens.IsParenthesized(node.As<Await>().Value) ? Needs.Never : NeedsOf(node.As<Await>().Value, node.As<Await>());
            case NodeKind.NamedExpr:
                return parent.Kind is NodeKind.Assign or NodeKind.AnnAssign or NodeKind.AugAssign or NodeKind.Assert or NodeKind.Return or NodeKind.Expr or NodeKind.TypeAlias or NodeKind.Delete or NodeKind.For or NodeKind.FunctionDef or NodeKind.Raise or NodeKind.Lambda
                    ? Needs.Always : Needs.Multiline;
            case NodeKind.Yield or NodeKind.YieldFrom:
                return NeedsOfYield(node, parent);
            case NodeKind.GeneratorExp:
                return parent.Kind == NodeKind.Await ? Needs.Always : Needs.Never;
            case NodeKind.Starred:
                return Needs.Multiline;
            case NodeKind.Slice:
                return Needs.Multiline;
            default:
                return Needs.Never;
        }
    }

    private Needs NeedsOfYield(Expression node, Node parent)
    {
        var value = node.Kind == NodeKind.Yield ? node.As<Yield>().Value : node.As<YieldFrom>().Value;
        if (parent.Kind is not (NodeKind.Assign or NodeKind.AnnAssign or NodeKind.AugAssign or NodeKind.Expr))
            return Needs.Always;
        if (value is null)
            return Needs.BestFit;
        return _tokens.IsParenthesized(value) || IsOpenTuple(value) ? Needs.Never : Needs.Multiline;
    }

    /// <summary>Of attributes, calls and subscripts: what their innermost value needs.</summary>
    private Needs NeedsOfChain(Expression node, Node parent)
    {
        if (IsFluent(node))
            return Needs.Multiline;
        var outermost = node;
        var outermostParent = parent;
        while (true)
        {
            if (_comments.HasDangling(node) && node.Kind == NodeKind.Attribute)
                return Needs.Always;
            Expression value;
            switch (node.Kind)
            {
                case NodeKind.Attribute:
                    value = node.As<Attribute>().Value;
                    break;
                case NodeKind.Call:
                    value = node.As<Call>().Func;
                    break;
                case NodeKind.Subscript:
                    value = node.As<Subscript>().Value;
                    break;
                default:
                    {
                        var needs = NeedsOf(node, parent);
                        return needs == Needs.BestFit && outermost.Kind == NodeKind.Subscript && outermostParent.Kind == NodeKind.FunctionDef ? Needs.Never : needs;
                    }
            }
            if (EndsItsLine(value))
                return Needs.Always;
            if (_tokens.IsParenthesized(value))
                return Needs.Never;
            parent = node;
            node = value;
        }
    }

    /// <summary>An operator behind a string of several lines breaks in the brackets of its right side.</summary>
    private Needs NeedsOfOperator(Expression node, Expression left, Expression right)
    {
        if (left.Kind is NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr && IsMultilineString(left) && !_tokens.IsParenthesized(left)
            && HasParentheses(right) != Brackets.None && !_comments.HasDangling(node) && !_comments.Has(left) && !_comments.Has(right))
            return Needs.Never;
        return Needs.Multiline;
    }

    private static bool IsEmpty(Parameters node) =>
        node.PosOnlyArgs.Count + node.Args.Count + node.KwOnlyArgs.Count == 0 && node.VarArg is null && node.KwArg is null;

    private enum Brackets : byte
    {
        None,
        Empty,
        NonEmpty,
    }

    /// <summary>The brackets that an expression ends with, its own or those around it.</summary>
    private Brackets HasParentheses(Expression node)
    {
        var own = HasOwnBrackets(node);
        return own != Brackets.NonEmpty && _tokens.IsParenthesized(node) ? Brackets.NonEmpty : own;
    }

    private Brackets HasOwnBrackets(Expression node) => node.Kind switch
    {
        NodeKind.ListComp or NodeKind.SetComp or NodeKind.DictComp or NodeKind.Subscript => Brackets.NonEmpty,
        NodeKind.GeneratorExp => Brackets.NonEmpty,
        NodeKind.Call => node.As<Call>().Args.Count + node.As<Call>().Keywords.Count > 0 || _comments.HasDangling(node) ? Brackets.NonEmpty : Brackets.Empty,
        NodeKind.Tuple => !node.As<Tuple>().Parenthesized ? Brackets.None : node.As<Tuple>().Elts.Count > 0 || _comments.HasDangling(node) ? Brackets.NonEmpty : Brackets.Empty,
        NodeKind.List => node.As<List>().Elts.Count > 0 || _comments.HasDangling(node) ? Brackets.NonEmpty : Brackets.Empty,
        NodeKind.Set => Brackets.NonEmpty,
        NodeKind.Dict => node.As<Dict>().Values.Count > 0 || _comments.HasDangling(node) ? Brackets.NonEmpty : Brackets.Empty,
        _ => Brackets.None,
    };
}
