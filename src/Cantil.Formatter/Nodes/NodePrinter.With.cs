using Cantil.Formatter.Comments;
using Cantil.Foundation.Python;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary><c>with</c>: its items, and the parentheses that they may share from Python 3.9 on.</summary>
internal sealed partial class NodePrinter
{
    private void PrintWith(With node)
    {
        var dangling = _comments.Dangling(node);
        // Behind the opening parenthesis, or behind the colon.
        var inside = 0;
        while (inside < dangling.Length && dangling[inside].Start < node.Items[0].Start)
            inside++;
        if (!SkipsHeader(dangling[inside..], node.Start, node.Body))
        {
            if (node.IsAsync)
                _tape.Token("async "u8);
            _tape.Token("with "u8);
            PrintItems(node, dangling[..inside]);
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, BodyKind.OtherLast, dangling[inside..]);
    }

    private void PrintItems(With node, Span<Comment> comments)
    {
        var items = node.Items;
        if (!comments.IsEmpty)
        {
            var outer = OpenParentheses("("u8, comments);
            PrintItemList(node);
            CloseParentheses(outer, ")"u8);
            return;
        }
        var mayParenthesize = _options.TargetVersion >= new PythonVersion(3, 9) || UsesNewSyntax(node);
        if (items.Count == 1)
        {
            PrintSingleItem(node, items[0], mayParenthesize);
            return;
        }
        if (!mayParenthesize)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0)
                    _tape.Token(", "u8);
                PrintItem(items[i], node, single: false, breaks: false);
            }
            return;
        }
        var start = StartParenthesizeIfBroken();
        PrintItemList(node);
        EndParenthesizeIfBroken(start);
    }

    private void PrintItemList(With node)
    {
        var items = node.Items;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            PrintItem(items[i], items.Count == 1 ? node : items[i], single: false, breaks: true);
        }
        TrailingCommaIfBroken(HasMagicComma(items[^1]), items.Count);
    }

    private bool UsesNewSyntax(With node)
    {
        // The items stand in parentheses: the source is for Python 3.9 or newer.
        var token = _tokens.Before(node.Items[0]);
        if (_tokens.KindOf(token) != TokenKind.LeftParenthesis)
            return false;
        return node.Items.Count > 1 || node.Items[0].OptionalVars is not null;
    }

    private void PrintSingleItem(With node, WithItem item, bool mayParenthesize)
    {
        // A comment before or behind it, and a comma, need the parentheses that they stand in.
        if ((mayParenthesize || item.OptionalVars is null)
            && (_comments.Has(item) || HasMagicComma(item) || (_comments.HasLeading(item.ContextExpr) && !_tokens.IsParenthesized(item.ContextExpr))))
        {
            var outer = StartParenthesizeIfBroken();
            PrintItemList(node);
            EndParenthesizeIfBroken(outer);
            return;
        }
        if (item.OptionalVars is null)
        {
            MaybeParenthesize(item.ContextExpr, node, mayParenthesize ? Parenthesize.IfBreaks : Parenthesize.IfRequired);
            return;
        }
        if (!mayParenthesize)
        {
            PrintItem(item, node, single: true, breaks: false);
            return;
        }
        if (_tokens.IsParenthesized(item.ContextExpr) && NeedsOf(item.ContextExpr, node) == Needs.Multiline)
        {
            // The target does not join what was parenthesised alone.
            PrintItem(item, node, single: true, breaks: true);
            return;
        }
        switch (NeedsOf(item.ContextExpr, node))
        {
            case Needs.Never:
                PrintItem(item, node, single: true, breaks: true);
                break;
            case var needs:
                if (needs == Needs.BestFit || CanOmitParentheses(item.ContextExpr))
                {
                    var optional = StartOptionalParentheses();
                    PrintItem(item, node, single: false, breaks: true);
                    EndOptionalParentheses(optional);
                }
                else
                {
                    var ifBroken = StartParenthesizeIfBroken();
                    PrintItem(item, node, single: false, breaks: true);
                    EndParenthesizeIfBroken(ifBroken);
                }
                break;
        }
    }

    private void PrintItem(WithItem item, Node parent, bool single, bool breaks)
    {
        LeadingComments(item);
        if (single || !breaks)
            MaybeParenthesize(item.ContextExpr, parent, breaks ? Parenthesize.IfBreaks : Parenthesize.IfRequired);
        else if (_tokens.IsParenthesized(item.ContextExpr) && !_comments.Has(item.ContextExpr)
            && (NeedsOf(item.ContextExpr, item) == Needs.Multiline || parent == item))
            PrintParenthesizedIfBroken(item.ContextExpr, nested: true);
        else
            MaybeParenthesize(item.ContextExpr, item, Parenthesize.IfBreaks);
        if (item.OptionalVars is { } target)
        {
            _tape.Token(" as "u8);
            DanglingComments(_comments.Dangling(item));
            Print(target);
        }
        TrailingComments(item);
    }
}
