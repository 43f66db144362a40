using Cantil.Formatter.Comments;
using Cantil.Formatter.Layout;
using Cantil.Formatter.Strings;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Assignments: where the right side is split before the left, and where parentheses are added around it.</summary>
internal sealed partial class NodePrinter
{
    private void PrintAssign(Assign node)
    {
        var targets = node.Targets;
        if (targets.Count > 1)
        {
            Print(targets[0]);
            _tape.Space();
            _tape.Token("="u8);
            _tape.Space();
            for (var i = 1; i < targets.Count - 1; i++)
            {
                PrintLaterTarget(targets[i]);
                _tape.Space();
                _tape.Token("="u8);
                _tape.Space();
            }
            PrintRightFirst(targets[^1], isLaterTarget: true, "="u8, node.Value, node);
            return;
        }
        var target = targets[0];
        if ((target.Kind == NodeKind.Tuple || HasOwnBrackets(target) != Brackets.None) && !_tokens.IsParenthesized(target))
        {
            PrintRightFirst(target, isLaterTarget: false, "="u8, node.Value, node);
            return;
        }
        Print(target);
        _tape.Space();
        _tape.Token("="u8);
        _tape.Space();
        PrintLast(node.Value, node);
    }

    /// <summary>A target behind the first: its parentheses are taken away.</summary>
    private void PrintLaterTarget(Expression target)
    {
        if (_comments.HasLeading(target) || _comments.HasTrailing(target))
            Print(target);
        else if (target.Kind != NodeKind.Tuple && HasOwnBrackets(target) == Brackets.None && !HoldsBrackets(target))
            PrintParenthesizedIfBroken(target);
        else
            Print(target, Parens.Never);
    }

    private void PrintAugAssign(AugAssign node)
    {
        Span<byte> text = stackalloc byte[3];
        var spelling = Spelling(node.Op);
        spelling.CopyTo(text);
        text[spelling.Length] = (byte)'=';
        var op = text[..(spelling.Length + 1)];
        if (HasOwnBrackets(node.Target) != Brackets.None && !_tokens.IsParenthesized(node.Target))
        {
            PrintRightFirst(node.Target, isLaterTarget: false, op, node.Value, node);
            return;
        }
        Print(node.Target);
        _tape.Space();
        _tape.Token(op);
        _tape.Space();
        PrintLast(node.Value, node);
    }

    private void PrintAnnAssign(AnnAssign node)
    {
        Print(node.Target);
        _tape.Token(":"u8);
        _tape.Space();
        if (node.Value is not { } value)
        {
            PrintLast(node.Annotation, node);
            return;
        }
        if (HasParentheses(node.Annotation) != Brackets.None)
        {
            PrintRightFirst(node.Annotation, isLaterTarget: false, "="u8, value, node);
            return;
        }
        if (node.Annotation.Kind is NodeKind.BinOp or NodeKind.BoolOp or NodeKind.IfExp or NodeKind.Compare)
        {
            PrintRightFirst(node.Annotation, isLaterTarget: false, "="u8, value, node);
            return;
        }
        Print(node.Annotation, _comments.Has(node.Annotation) ? Parens.Preserve : Parens.Never);
        _tape.Space();
        _tape.Token("="u8);
        _tape.Space();
        PrintLast(value, node);
    }

    private void PrintTypeAlias(TypeAlias node)
    {
        _tape.Token("type "u8);
        Print(node.Name);
        if (node.TypeParams is { } parameters)
        {
            PrintRightFirst(parameters, isLaterTarget: false, "="u8, node.Value, node);
            return;
        }
        _tape.Space();
        _tape.Token("="u8);
        _tape.Space();
        PrintLast(node.Value, node);
    }

    /// <summary>The last expression of a statement.</summary>
    private void PrintLast(Expression value, Statement statement)
    {
        if (PrintLastStrings(null, false, default, value, statement))
            return;
        if (!InlinesComments(value, statement))
        {
            MaybeParenthesize(value, statement, Parenthesize.IfBreaks);
            return;
        }
        if (_comments.HasLeading(value) || _comments.HasTrailingOwnLine(value))
        {
            Print(value, Parens.Always);
            return;
        }
        // Comments behind the value go into the parentheses with it, where these are needed.
        var comments = _comments.Trailing(value);
        var statementComments = comments.IsEmpty && !IsCompound(statement) ? EndOfLineOf(statement) : default;
        var group = _tape.NewGroup();
        var outer = Enter(Level.Expression, group);
        _tape.StartBestFitParenthesize(group);
        MarkDone(comments);
        MarkDone(statementComments);
        Print(value, Parens.Never);
        if (comments.Length + statementComments.Length > 0)
        {
            var start = _tape.StartIfBroken();
            WriteInline(comments);
            WriteInline(statementComments);
            _tape.EndIf(start);
        }
        _tape.EndBestFitParenthesize(group);
        if (comments.Length + statementComments.Length > 0)
        {
            var start = _tape.StartIfFlat(group);
            WriteInline(comments);
            WriteInline(statementComments);
            _tape.EndIf(start);
        }
        Restore(outer);
    }

    /// <summary>The comments on the statement's last line.</summary>
    private Span<Comment> EndOfLineOf(Statement statement)
    {
        if (!_comments.Has(statement))
            return default;
        var trailing = _comments.Trailing(statement);
        var count = 0;
        while (count < trailing.Length && !trailing[count].OwnLine)
            count++;
        return trailing[..count];
    }

    private void WriteInline(Span<Comment> comments)
    {
        foreach (ref var comment in comments)
            EndOfLineComment(comment);
    }

    private bool InlinesComments(Expression value, Statement statement) => value.Kind switch
    {
        NodeKind.Name => true,
        NodeKind.Constant when value.As<Constant>().ConstantKind is not (ConstantKind.String or ConstantKind.Bytes) =>
            value.As<Constant>().ConstantKind != ConstantKind.Ellipsis,
        NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr => NeedsOf(value, statement) == Needs.BestFit,
        _ => false,
    };

    /// <summary>A value that cannot break on its own terms: parentheses around it are tried before the left side is split.</summary>
    private bool UsesBestFit(Expression value, Statement statement) => value.Kind switch
    {
        NodeKind.Attribute or NodeKind.Call or NodeKind.Subscript => NeedsOf(value, statement) == Needs.BestFit,
        _ => false,
    };

    /// <summary>
    /// A left side with brackets and a value: both on one line, else the value in parentheses of its own, else the left side
    /// split in its brackets.
    /// </summary>
    private void PrintRightFirst(Node left, bool isLaterTarget, ReadOnlySpan<byte> op, Expression value, Statement statement)
    {
        if (PrintLastStrings(left, isLaterTarget, op, value, statement))
            return;
        var inlines = InlinesComments(value, statement);
        if (!inlines && !UsesBestFit(value, statement))
        {
            PrintLeft(left, isLaterTarget, op, statement);
            MaybeParenthesize(value, statement, Parenthesize.IfBreaks);
            return;
        }
        if (_comments.HasLeading(value) || _comments.HasTrailingOwnLine(value))
        {
            PrintLeft(left, isLaterTarget, op, statement);
            Print(value, Parens.Always);
            return;
        }
        var valueComments = inlines ? _comments.Trailing(value) : default;
        var statementComments = inlines && valueComments.IsEmpty ? EndOfLineOf(statement) : default;
        MarkDone(valueComments);
        MarkDone(statementComments);

        var leftPart = _tape.StartPart();
        PrintLeftSide(left, isLaterTarget, statement);
        leftPart = _tape.EndPart(leftPart);
        if (leftPart.AlwaysBreaks)
        {
            _tape.Call(leftPart);
            PrintOperator(op);
            Print(value, Parens.Never);
            WriteInline(valueComments);
            WriteInline(statementComments);
            return;
        }
        var valuePart = _tape.StartPart();
        Print(value, Parens.Never);
        valuePart = _tape.EndPart(valuePart);

        var best = _tape.StartBestFitting();

        var variant = _tape.StartVariant(best);
        _tape.Call(leftPart);
        PrintOperator(op);
        _tape.Call(valuePart);
        WriteInline(valueComments);
        WriteInline(statementComments);
        _tape.EndVariant(variant);

        if (value.Kind is NodeKind.Call or NodeKind.Subscript or NodeKind.Attribute)
        {
            variant = _tape.StartVariant(best);
            _tape.Call(leftPart);
            PrintOperator(op);
            _tape.StartGroup(broken: true);
            _tape.Call(valuePart);
            _tape.EndGroup();
            _tape.EndVariant(variant);
        }

        variant = _tape.StartVariant(best);
        _tape.Call(leftPart);
        PrintOperator(op);
        OpenBroken();
        _tape.Call(valuePart);
        WriteInline(valueComments);
        WriteInline(statementComments);
        CloseBroken();
        _tape.EndVariant(variant);

        variant = _tape.StartVariant(best);
        _tape.StartGroup(broken: true);
        _tape.Call(leftPart);
        _tape.EndGroup();
        PrintOperator(op);
        _tape.Call(valuePart);
        WriteInline(valueComments);
        WriteInline(statementComments);
        _tape.EndVariant(variant);

        _tape.EndBestFitting(best);
    }

    /// <summary>
    /// Adjacent literals that may become one: as one on the line, else as one in parentheses, else each on a line of its own
    /// in parentheses, else with the left side split.
    /// </summary>
    private bool PrintLastStrings(Node? left, bool isLaterTarget, ReadOnlySpan<byte> op, Expression value, Statement statement)
    {
        if (!IsImplicitConcatenation(value) || _comments.HasLeading(value) || _comments.HasTrailingOwnLine(value)
            || !StringJoiner.TryJoin(_tree, value, _options, _strings, out var joined))
            return false;
        var valueComments = _comments.Trailing(value);
        var statementComments = valueComments.IsEmpty && !IsCompound(statement) ? EndOfLineOf(statement) : default;
        MarkDone(valueComments);
        MarkDone(statementComments);
        if (!valueComments.IsEmpty && SourceOf(value.Start, value.End).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            // The comment is about the last of the literals, which stand on lines of their own.
            if (left is not null)
                PrintLeft(left, isLaterTarget, op, statement);
            var inner = Enter(Level.Parenthesized);
            OpenBroken();
            PrintLiterals(value);
            WriteInline(valueComments);
            CloseBroken();
            Restore(inner);
            return true;
        }
        var leftPart = default(TapePart);
        if (left is not null)
        {
            leftPart = _tape.StartPart();
            PrintLeft(left, isLaterTarget, op, statement);
            leftPart = _tape.EndPart(leftPart);
        }
        var outer = Enter(Level.Parenthesized);
        var flat = _tape.StartPart();
        PrintJoined(value, joined);
        flat = _tape.EndPart(flat);

        var best = _tape.StartBestFitting(allLines: true);

        var variant = _tape.StartVariant(best);
        if (left is not null)
            _tape.Call(leftPart);
        _tape.Call(flat);
        WriteInline(valueComments);
        WriteInline(statementComments);
        _tape.EndVariant(variant);

        variant = _tape.StartVariant(best);
        if (left is not null)
            _tape.Call(leftPart);
        OpenBroken();
        _tape.Call(flat);
        WriteInline(valueComments);
        WriteInline(statementComments);
        CloseBroken();
        _tape.EndVariant(variant);

        variant = _tape.StartVariant(best);
        if (left is not null)
            _tape.Call(leftPart);
        OpenBroken();
        PrintLiterals(value);
        CloseBroken();
        WriteInline(valueComments);
        WriteInline(statementComments);
        _tape.EndVariant(variant);

        _tape.EndBestFitting(best);
        Restore(outer);
        return true;
    }

    private void OpenBroken()
    {
        _tape.Token("("u8);
        _tape.StartGroup(broken: true);
        _tape.StartIndent();
        _tape.SoftLine();
    }

    private void CloseBroken()
    {
        _tape.EndIndent();
        _tape.SoftLine();
        _tape.EndGroup();
        _tape.Token(")"u8);
    }

    private void PrintLeft(Node left, bool isLaterTarget, ReadOnlySpan<byte> op, Statement statement)
    {
        PrintLeftSide(left, isLaterTarget, statement);
        PrintOperator(op);
    }

    private void PrintLeftSide(Node left, bool isLaterTarget, Statement statement)
    {
        if (left.AsOrNull<TypeParams>(NodeKind.TypeParams) is { } parameters)
            Print(parameters);
        else if (isLaterTarget)
            PrintLaterTarget(left.As<Expression>());
        else if (statement.Kind == NodeKind.AnnAssign && !_comments.Has(left))
        {
            if (left.Kind is NodeKind.BinOp or NodeKind.BoolOp or NodeKind.IfExp or NodeKind.Compare)
                MaybeParenthesize(left.As<Expression>(), statement, Parenthesize.IfBreaks);
            else
                Print(left.As<Expression>(), Parens.Never);
        }
        else
            Print(left.As<Expression>());
    }

    private void PrintOperator(ReadOnlySpan<byte> op)
    {
        _tape.Space();
        _tape.Token(op);
        _tape.Space();
    }
}
