using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Statements without blocks.</summary>
internal sealed partial class NodePrinter
{
    /// <summary>Whether lines that are as they should be are taken as they are; only a test of that says no.</summary>
    public bool TakesTidyLines { get; set; } = true;

    private void Print(Statement node)
    {
        LeadingComments(node);
        PrintFields(node);
        TrailingComments(node);
    }

    private void PrintFields(Statement node)
    {
        if (TakesTidyLines && TidyLine.MayBe(node.Kind) && TidyLine.Holds(node, _tree.Tokens[_tokens.StartingAt(node.Start)..], _source.Span, _options, _indent * _options.IndentWidth))
        {
            _tape.Text(node.Start, node.End);
            return;
        }
        switch (node.Kind)
        {
            case NodeKind.Expr: PrintExpr(node.As<Expr>()); break;
            case NodeKind.Assign: PrintAssign(node.As<Assign>()); break;
            case NodeKind.AnnAssign: PrintAnnAssign(node.As<AnnAssign>()); break;
            case NodeKind.AugAssign: PrintAugAssign(node.As<AugAssign>()); break;
            case NodeKind.TypeAlias: PrintTypeAlias(node.As<TypeAlias>()); break;
            case NodeKind.Return: PrintReturn(node.As<Return>()); break;
            case NodeKind.Delete: PrintDelete(node.As<Delete>()); break;
            case NodeKind.Raise: PrintRaise(node.As<Raise>()); break;
            case NodeKind.Assert: PrintAssert(node.As<Assert>()); break;
            case NodeKind.Import: PrintImport(node.As<Import>()); break;
            case NodeKind.ImportFrom: PrintImportFrom(node.As<ImportFrom>()); break;
            case NodeKind.Global: PrintNames(node, "global"u8, node.As<Global>().Names); break;
            case NodeKind.Nonlocal: PrintNames(node, "nonlocal"u8, node.As<Nonlocal>().Names); break;
            case NodeKind.Pass: _tape.Token("pass"u8); break;
            case NodeKind.Break: _tape.Token("break"u8); break;
            case NodeKind.Continue: _tape.Token("continue"u8); break;
            case NodeKind.FunctionDef: PrintFunction(node.As<FunctionDef>()); break;
            case NodeKind.ClassDef: PrintClass(node.As<ClassDef>()); break;
            case NodeKind.If: PrintIf(node.As<If>()); break;
            case NodeKind.While: PrintWhile(node.As<While>()); break;
            case NodeKind.For: PrintFor(node.As<For>()); break;
            case NodeKind.With: PrintWith(node.As<With>()); break;
            case NodeKind.Try: PrintTry(node.As<Try>()); break;
            case NodeKind.Match: PrintMatch(node.As<Match>()); break;
            default: _tape.Lines(node.Start, node.End); break;
        }
    }

    private void PrintExpr(Expr node)
    {
        if (node.Value.AsOrNull<BinOp>(NodeKind.BinOp) is { Op: Operator.Add or Operator.Sub or Operator.LShift or Operator.RShift or Operator.BitOr or Operator.BitXor })
            MaybeParenthesize(node.Value, node, Parenthesize.Optional);
        else
            Print(node.Value);
        if (_tree.SourceKind == SourceKind.Notebook && EndsCell(node))
            _tape.Token(";"u8);
    }

    /// <summary>In a notebook, a semicolon behind the last expression hides its value.</summary>
    private bool EndsCell(Expr node)
    {
        var token = _tokens.Behind(_tokens.EndingAt(node.End));
        while (_tokens.KindOf(token) == TokenKind.RightParenthesis)
            token = _tokens.Behind(token);
        if (_tokens.KindOf(token) != TokenKind.Semicolon)
            return false;
        return _tree.Root.Body[^1] == node;
    }

    private void PrintReturn(Return node)
    {
        _tape.Token("return"u8);
        if (node.Value is not { } value)
            return;
        _tape.Space();
        if (value.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: false } && !_comments.HasLeading(value))
            Print(value, tuple: TupleStyle.Returned);
        else
            PrintLast(value, node);
    }

    private void PrintDelete(Delete node)
    {
        _tape.Token("del"u8);
        _tape.Space();
        var targets = node.Targets;
        if (targets.Count == 1)
        {
            MaybeParenthesize(targets[0], node, Parenthesize.IfBreaks);
            return;
        }
        var start = StartParenthesizeIfBroken();
        for (var i = 0; i < targets.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(targets[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(targets[^1]), targets.Count);
        EndParenthesizeIfBroken(start);
    }

    private void PrintRaise(Raise node)
    {
        _tape.Token("raise"u8);
        if (node.Exc is not { } exception)
            return;
        _tape.Space();
        MaybeParenthesize(exception, node, Parenthesize.Optional);
        if (node.Cause is not { } cause)
            return;
        _tape.Token(" from "u8);
        MaybeParenthesize(cause, node, Parenthesize.Optional);
    }

    private void PrintAssert(Assert node)
    {
        _tape.Token("assert "u8);
        MaybeParenthesize(node.Test, node, Parenthesize.IfBreaks);
        if (node.Msg is not { } message)
            return;
        _tape.Token(", "u8);
        MaybeParenthesize(message, node, Parenthesize.Guard);
    }

    private void PrintImport(Import node)
    {
        _tape.Token("import "u8);
        for (var i = 0; i < node.Names.Count; i++)
        {
            if (i > 0)
                _tape.Token(", "u8);
            Print(node.Names[i]);
        }
    }

    private void Print(Alias node)
    {
        LeadingComments(node);
        DottedName(node.Name);
        if (!node.AsName.IsNone)
        {
            var dangling = _comments.Dangling(node);
            var keyword = _tokens[_tokens.Before(_tokens.StartingAt(node.AsName.Start))].Start;
            var before = 0;
            while (before < dangling.Length && dangling[before].Start < keyword)
                before++;
            if (before == 0)
                _tape.Space();
            PrintLines(dangling[..before]);
            _tape.Token("as"u8);
            if (before == dangling.Length)
                _tape.Space();
            PrintLines(dangling[before..]);
            Text(node.AsName);
        }
        TrailingComments(node);
    }

    private void PrintImportFrom(ImportFrom node)
    {
        _tape.Token("from "u8);
        for (var i = 0; i < node.Level; i++)
            _tape.Token("."u8);
        if (!node.Module.IsNone)
            DottedName(node.Module);
        _tape.Token(" import "u8);
        if (node.Names.Count == 1 && SourceOf(node.Names[0].Name.Start, node.Names[0].Name.End) is [(byte)'*'])
        {
            _tape.Token("*"u8);
            DanglingComments(_comments.Dangling(node));
            return;
        }
        if (!_comments.Has(node) || _comments.Dangling(node).IsEmpty)
        {
            var start = StartParenthesizeIfBroken();
            PrintNames(node);
            EndParenthesizeIfBroken(start);
            return;
        }
        var outer = OpenParentheses("("u8, _comments.Dangling(node));
        PrintNames(node);
        CloseParentheses(outer, ")"u8);
    }

    private void PrintNames(ImportFrom node)
    {
        for (var i = 0; i < node.Names.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(node.Names[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(node.Names[^1]), 2);
    }

    private void PrintNames(Statement node, ReadOnlySpan<byte> keyword, Syntax.Names.IdentifierList names)
    {
        // They take no parentheses: a long list goes on behind backslashes, unless a comment makes the line long.
        var isFlat = _comments.HasTrailing(node);
        if (isFlat)
            _tape.StartFlat();
        _tape.StartGroup();
        _tape.Token(keyword);
        _tape.Space();
        if (names.Count == 1)
            Text(names[0]);
        else
        {
            _tape.TokenIfBroken("\\"u8);
            _tape.StartIndent();
            _tape.SoftLine();
            for (var i = 0; i < names.Count; i++)
            {
                if (i > 0)
                {
                    _tape.Token(","u8);
                    var broken = _tape.StartIfBroken();
                    _tape.Token(" \\"u8);
                    _tape.EndIf(broken);
                    _tape.SoftLineOrSpace();
                }
                Text(names[i]);
            }
            _tape.EndIndent();
        }
        _tape.EndGroup();
        if (isFlat)
            _tape.EndFlat();
    }
}
