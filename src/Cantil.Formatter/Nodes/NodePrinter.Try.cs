using Cantil.Foundation.Python;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary><c>try</c> and its handlers.</summary>
internal sealed partial class NodePrinter
{
    private void PrintTry(Try node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body))
            _tape.Token("try:"u8);
        PrintBlock(node.Body, BodyKind.Other, header);
        var before = node.Body;
        for (var i = 0; i < node.Handlers.Count; i++)
        {
            var handler = node.Handlers[i];
            LeadingAlternate(_comments.Leading(handler), handler.Start, before);
            PrintHandler(handler, node.IsStar, i == node.Handlers.Count - 1 && node.OrElse.Count + node.FinalBody.Count == 0);
            before = handler.Body;
        }
        if (node.OrElse.Count > 0)
        {
            var comments = PrintClauseKeyword("else"u8, ref dangling, node.OrElse, before);
            before = node.OrElse;
            PrintBlock(node.OrElse, node.FinalBody.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, comments);
        }
        if (node.FinalBody.Count > 0)
        {
            var comments = PrintClauseKeyword("finally"u8, ref dangling, node.FinalBody, before);
            PrintBlock(node.FinalBody, BodyKind.OtherLast, comments);
        }
    }

    private void PrintHandler(ExceptHandler node, bool isStar, bool isLast)
    {
        if (!SkipsHeader(_comments.Dangling(node), node.Start, node.Body))
            PrintHandlerHeader(node, isStar);
        PrintBlock(node.Body, isLast ? BodyKind.OtherLast : BodyKind.Other, _comments.Dangling(node));
        TrailingComments(node);
    }

    private void PrintHandlerHeader(ExceptHandler node, bool isStar)
    {
        _tape.Token("except"u8);
        if (isStar)
            _tape.Token("*"u8);
        if (node.Type is { } type)
        {
            _tape.Space();
            var bare = _options.TargetVersion >= new PythonVersion(3, 14) && node.Name.IsNone && type.AsOrNull<Tuple>(NodeKind.Tuple) is { Elts.Count: > 1 } several && !HasStar(several);
            if (bare)
                Print(type, Parens.Never, tuple: TupleStyle.NeverPreserve);
            else if (type.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: false } tuple)
                PrintBareHandlerTuple(tuple);
            else
                MaybeParenthesize(type, node, Parenthesize.IfBreaks);
            if (!node.Name.IsNone)
            {
                _tape.Token(" as "u8);
                Text(node.Name);
            }
        }
        _tape.Token(":"u8);
    }

    /// <summary>An unpacked element may stand in a handler's tuple only where that has parentheses.</summary>
    private static bool HasStar(Tuple tuple)
    {
        foreach (var element in tuple.Elts)
            if (element.Kind == NodeKind.Starred)
                return true;
        return false;
    }

    private void PrintBareHandlerTuple(Tuple tuple) => Print(tuple, Parens.Never, tuple: TupleStyle.NeverPreserve);
}
