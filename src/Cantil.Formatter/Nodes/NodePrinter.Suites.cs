using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Statements one below the other, and the empty lines between them.</summary>
internal sealed partial class NodePrinter
{
    private void PrintModule(Module module)
    {
        if (module.Body.Count > 0)
            PrintSuite(module.Body, BodyKind.Module);
        DanglingComments(_comments.Dangling(module));
        _tape.HardLine();
    }

    /// <summary>The block behind the colon of a header, and the comments on the header's line.</summary>
    private void PrintBlock(NodeList<Statement> body, BodyKind kind, Span<Comment> headerComments)
    {
        if (EndsWithSkip(body))
        {
            // It was written with its header.
            TrailingComments(body[^1]);
            _tape.HardLine();
            return;
        }
        if (headerComments.IsEmpty && IsStubBody(body, kind))
        {
            _tape.Space();
            var level = Enter(Level.Block);
            Print(body[0]);
            Restore(level);
            _tape.HardLine();
            return;
        }
        TrailingComments(headerComments);
        _tape.StartIndent();
        _tape.HardLine();
        _indent++;
        PrintSuite(body, kind);
        _indent--;
        _tape.EndIndent();
        _tape.HardLine();
    }

    /// <summary>A body that is only an ellipsis stands on the line of its header.</summary>
    private bool IsStubBody(NodeList<Statement> body, BodyKind kind) =>
        (_isStub || kind is BodyKind.Function or BodyKind.Class) && IsOnlyEllipsis(body);

    private bool IsOnlyEllipsis(NodeList<Statement> body) =>
        body.Count == 1 && LiteralOf(body[0]) is { ConstantKind: ConstantKind.Ellipsis } value && !_comments.HasLeading(body[0])
        && !_comments.HasLeading(value) && !_comments.HasTrailingOwnLine(body[0]);

    private void PrintSuite(NodeList<Statement> body, BodyKind kind)
    {
        var outer = Enter(kind == BodyKind.Module ? Level.Module : Level.Block);
        var first = body[0];
        var docstring = kind is not (BodyKind.Other or BodyKind.OtherLast) && IsDocstring(first);
        if (kind is BodyKind.Other or BodyKind.OtherLast && IsDefinition(first) && !_comments.HasLeading(first) && !_isStub)
            _tape.EmptyLine();
        else if (kind == BodyKind.Function && !docstring && LinesBefore(StartWithComments(first)) > 1)
            _tape.EmptyLine();
        var next = PrintStatement(body, 0, kind);
        var emptyLineBehindDocstring = docstring && next == 1 && kind is BodyKind.Class or BodyKind.Module;
        while (next < body.Count)
        {
            PrintLinesBetween(body[next - 1], body[next], kind, emptyLineBehindDocstring);
            next = PrintStatement(body, next, BodyKind.Other);
            emptyLineBehindDocstring = false;
        }
        Restore(outer);
    }

    /// <summary>Prints a statement, or several where they are switched off.</summary>
    /// <param name="kind">Of the block, where a docstring may stand here.</param>
    /// <returns>The index behind the last that was printed.</returns>
    private int PrintStatement(NodeList<Statement> body, int index, BodyKind kind)
    {
        var node = body[index];
        if (_comments.Has(node))
        {
            var leading = _comments.Leading(node);
            var off = FindSwitch(leading, Switch.Off);
            if (off >= 0 && !leading[off].Done && FindSwitch(leading, Switch.On, off) < 0)
            {
                LeadingComments(leading[..off]);
                return PrintSuppressed(body, index, leading[off]);
            }
            var trailing = _comments.Trailing(node);
            off = FindSwitch(trailing, Switch.Off);
            if (off >= 0)
            {
                var from = trailing[off].Start;
                foreach (ref var comment in trailing[off..])
                    comment.Done = true;
                PrintOne(node, kind);
                EmptyLines(LinesBefore(from));
                var on = FindSwitch(trailing, Switch.On, off);
                if (on < 0)
                    return PrintSuppressed(body, index + 1, trailing[off]);
                PrintVerbatim(body, from, trailing[on].Start);
                TrailingCommentsFrom(trailing[on..]);
                return index + 1;
            }
        }
        PrintOne(node, kind);
        return index + 1;
    }

    private void PrintOne(Statement node, BodyKind kind)
    {
        if (IsSkipped(node))
            PrintSkipped(node);
        else if (kind is not (BodyKind.Other or BodyKind.OtherLast) && IsDocstring(node))
            PrintDocstring(node.As<Expr>(), kind);
        else
            Print(node);
    }

    private void PrintLinesBetween(Statement preceding, Statement following, BodyKind kind, bool emptyLineBehindDocstring)
    {
        var isModule = kind == BodyKind.Module;
        if (IsDefinition(following) || EndsWithDefinition(preceding))
        {
            if (_isStub)
                PrintLinesBetweenInStub(preceding, following, kind);
            else if (following.Kind == NodeKind.FunctionDef && preceding.AsOrNull<FunctionDef>(NodeKind.FunctionDef) is { } stub && IsOnlyEllipsis(stub.Body) && LinesBehindTrivia(stub.End) < 2)
                _tape.HardLine();
            else
                EmptyLinesFor(isModule ? 3 : 2, isModule);
        }
        else if (preceding.Kind is NodeKind.Import or NodeKind.ImportFrom && (following.Kind is not (NodeKind.Import or NodeKind.ImportFrom) || _comments.HasLeading(following)))
            EmptyLinesFor(isModule && LinesBehind(EndWithComments(preceding)) > 2 ? 3 : 2, isModule);
        else if (IsCompound(preceding))
            EmptyLinesFor(LinesBefore(StartWithComments(following)), isModule);
        else if (emptyLineBehindDocstring)
            EmptyLinesFor(Math.Max(2, LinesBehind(EndWithComments(preceding))), isModule: false);
        else
            EmptyLinesFor(LinesBehind(EndWithComments(preceding)), isModule);
    }

    private void EmptyLinesFor(int lines, bool isModule)
    {
        if (lines <= 1)
        {
            _tape.HardLine();
            return;
        }
        _tape.EmptyLine();
        if (lines > 2 && isModule && !_isStub)
            _tape.EmptyLine();
    }

    /// <summary>In stubs, what has no body stands close together unless the author set it apart.</summary>
    private void PrintLinesBetweenInStub(Statement preceding, Statement following, BodyKind kind)
    {
        var apart = LinesBehindTrivia(preceding.End) > 1;
        var mayTouch = preceding.Kind switch
        {
            NodeKind.ClassDef => IsOnlyEllipsis(preceding.As<ClassDef>().Body) && following.AsOrNull<ClassDef>(NodeKind.ClassDef) is { Decorators.Count: 0 } next && IsOnlyEllipsis(next.Body),
            NodeKind.FunctionDef => IsOnlyEllipsis(preceding.As<FunctionDef>().Body) && following.Kind == NodeKind.FunctionDef,
            _ => false,
        };
        var wanted = !mayTouch || _comments.HasTrailing(preceding) || _comments.HasLeading(following);
        var empty = kind == BodyKind.Module ? wanted || apart : wanted && apart;
        if (empty || (following.Kind == NodeKind.ClassDef && IsDecorated(following)))
            _tape.EmptyLine();
        else
            _tape.HardLine();
    }

    private static bool IsDecorated(Statement node) =>
        (node.Kind == NodeKind.FunctionDef && node.As<FunctionDef>().Decorators.Count > 0) || (node.Kind == NodeKind.ClassDef && node.As<ClassDef>().Decorators.Count > 0);

    private static bool IsDefinition(Statement node) => node.Kind is NodeKind.FunctionDef or NodeKind.ClassDef;

    private static bool IsCompound(Statement node) =>
        node.Kind is NodeKind.FunctionDef or NodeKind.ClassDef or NodeKind.If or NodeKind.While or NodeKind.For or NodeKind.With or NodeKind.Try or NodeKind.Match;

    /// <summary>Whether the last statement in a statement is a function or class, however deep.</summary>
    private bool EndsWithDefinition(Node node)
    {
        while (true)
        {
            if (_comments.HasTrailingOwnLine(node))
                return false;
            if (node.Kind is NodeKind.FunctionDef or NodeKind.ClassDef)
                return true;
            if (Bodies.LastChild(node) is not { } last)
                return false;
            node = last;
        }
    }

    private static int StartOf(Statement node) => node.Kind switch
    {
        NodeKind.FunctionDef when node.As<FunctionDef>().Decorators is { Count: > 0 } decorators => decorators[0].Start,
        NodeKind.ClassDef when node.As<ClassDef>().Decorators is { Count: > 0 } decorators => decorators[0].Start,
        _ => node.Start,
    };

    private int StartWithComments(Statement node)
    {
        var leading = _comments.Leading(node);
        return leading.Length > 0 ? leading[0].Start : StartOf(node);
    }

    private int EndWithComments(Statement node)
    {
        var trailing = _comments.Trailing(node);
        return trailing.Length > 0 ? trailing[^1].End : node.End;
    }

    /// <summary>Line endings behind an offset; a comment on its line does not count.</summary>
    private int LinesBehindTrivia(int offset)
    {
        var buffer = _source.Buffer;
        var i = offset;
        while (buffer[i] is (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)';')
            i++;
        if (buffer[i] == '#')
            while (i < _source.Length && buffer[i] is not ((byte)'\n' or (byte)'\r'))
                i++;
        return LinesBehind(i);
    }

    private static bool IsDocstring(Statement node) =>
        LiteralOf(node) is { ConstantKind: ConstantKind.String };

    /// <summary>The literal that a statement is made of alone; null for other statements.</summary>
    private static Constant? LiteralOf(Statement node) => node.AsOrNull<Expr>(NodeKind.Expr)?.Value.AsOrNull<Constant>(NodeKind.Constant);
}
