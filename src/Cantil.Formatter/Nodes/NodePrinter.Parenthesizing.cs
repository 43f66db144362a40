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
        if (needs == Needs.Always)
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
                if (BreaksInItsBrackets(node) && node is not Subscript || needs == Needs.Never && node is Call or Subscript)
                    Print(node, Parens.Never);
                else if (needs == Needs.BestFit && node is Call or Subscript)
                    PrintLambdaChain(node);
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
        while (node is Attribute attribute)
            node = attribute.Value;
        return node is Call or Subscript;
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
    private bool BreaksInItsBrackets(Expression node) => node switch
    {
        List or Set or Dict or ListComp or SetComp or DictComp or GeneratorExp or Subscript => true,
        Tuple tuple => tuple.Parenthesized,
        Constant or JoinedStr or TemplateStr => IsMultilineString(node),
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
        switch (node)
        {
            case Name:
                return Needs.BestFit;
            case Attribute or Call or Subscript:
                return NeedsOfChain(node, parent);
            case Constant or JoinedStr or TemplateStr:
                if (node is Constant { ConstantKind: not (ConstantKind.String or ConstantKind.Bytes) })
                    return Needs.BestFit;
                return IsImplicitConcatenation(node) ? Needs.Multiline : IsMultilineString(node) ? Needs.Never : Needs.BestFit;
            case BinOp binary:
                return parent is Await ? Needs.Always : NeedsOfOperator(node, binary.Left, binary.Right);
            case Compare compare:
                return parent is Await ? Needs.Always
                    : compare.Comparators.Count == 1 ? NeedsOfOperator(node, compare.Left, compare.Comparators[0]) : Needs.Multiline;
            case BoolOp or IfExp or Lambda:
                return parent is Await ? Needs.Always : Needs.Multiline;
            case UnaryOp unary:
                if (parent is Await)
                    return Needs.Always;
                return _tokens.IsParenthesized(unary.Operand) ? Needs.Never
                    : _comments.HasLeading(unary.Operand) ? Needs.Always : NeedsOf(unary.Operand, unary);
            case Await await:
                if (parent is Await or Attribute)
                    return Needs.Always;
                return _tokens.IsParenthesized(await.Value) ? Needs.Never : NeedsOf(await.Value, await);
            case NamedExpr:
                return parent is Assign or AnnAssign or AugAssign or Assert or Return or Expr or TypeAlias or Delete or For or FunctionDef or Raise
                    ? Needs.Always : Needs.Multiline;
            case Yield or YieldFrom:
                return NeedsOfYield(node, parent);
            case GeneratorExp:
                return parent is Await ? Needs.Always : Needs.Never;
            case Starred:
                return Needs.Multiline;
            case Slice:
                return Needs.Multiline;
            default:
                return Needs.Never;
        }
    }

    private Needs NeedsOfYield(Expression node, Node parent)
    {
        var value = node is Yield yield ? yield.Value : ((YieldFrom)node).Value;
        if (parent is not (Assign or AnnAssign or AugAssign or Expr))
            return Needs.Always;
        if (value is null)
            return Needs.BestFit;
        return _tokens.IsParenthesized(value) ? Needs.Never : Needs.Multiline;
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
            if (_comments.HasDangling(node) && node is Attribute)
                return Needs.Always;
            Expression value;
            switch (node)
            {
                case Attribute attribute:
                    value = attribute.Value;
                    break;
                case Call call:
                    value = call.Func;
                    break;
                case Subscript subscript:
                    value = subscript.Value;
                    break;
                default:
                    {
                        var needs = NeedsOf(node, parent);
                        return needs == Needs.BestFit && outermost is Subscript && outermostParent is FunctionDef ? Needs.Never : needs;
                    }
            }
            if (_tokens.IsParenthesized(value))
                return Needs.Never;
            parent = node;
            node = value;
        }
    }

    /// <summary>An operator behind a string of several lines breaks in the brackets of its right side.</summary>
    private Needs NeedsOfOperator(Expression node, Expression left, Expression right)
    {
        if (left is Constant or JoinedStr or TemplateStr && IsMultilineString(left) && !_tokens.IsParenthesized(left)
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

    private Brackets HasOwnBrackets(Expression node) => node switch
    {
        ListComp or SetComp or DictComp or Subscript => Brackets.NonEmpty,
        GeneratorExp => Brackets.NonEmpty,
        Call call => call.Args.Count + call.Keywords.Count > 0 || _comments.HasDangling(call) ? Brackets.NonEmpty : Brackets.Empty,
        Tuple tuple => !tuple.Parenthesized ? Brackets.None : tuple.Elts.Count > 0 || _comments.HasDangling(tuple) ? Brackets.NonEmpty : Brackets.Empty,
        List list => list.Elts.Count > 0 || _comments.HasDangling(list) ? Brackets.NonEmpty : Brackets.Empty,
        Set => Brackets.NonEmpty,
        Dict dict => dict.Values.Count > 0 || _comments.HasDangling(dict) ? Brackets.NonEmpty : Brackets.Empty,
        _ => Brackets.None,
    };
}
