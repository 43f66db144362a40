using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Attributes, calls and subscripts, and the chains that they form.</summary>
internal sealed partial class NodePrinter
{
    private void PrintAttribute(Attribute node, ChainLayout layout)
    {
        var isRoot = layout == ChainLayout.Undecided;
        if (isRoot)
            layout = Decide(node);
        var groups = isRoot && layout == ChainLayout.Fluent;
        if (groups)
            _tape.StartGroup();
        var breaks = layout == ChainLayout.FluentFirst;
        if (breaks)
            layout = ChainLayout.Fluent;
        var value = node.Value;
        var parenthesized = _tokens.IsParenthesized(value) || IsWholeDecimal(value);
        var breaksBeforeDot = HasCommentBeforeDot(node);
        if (parenthesized)
        {
            Print(value, Parens.Always);
            if (layout == ChainLayout.Fluent && !breaksBeforeDot)
                _tape.SoftLine();
        }
        else
        {
            var isChain = value.Kind is NodeKind.Attribute or NodeKind.Call or NodeKind.Subscript;
            Print(value, Parens.Never, isChain ? layout : ChainLayout.Undecided);
            if (!breaksBeforeDot && (breaks || (layout == ChainLayout.Fluent && value.Kind is NodeKind.Call or NodeKind.Subscript)))
                _tape.SoftLine();
        }
        if (EndsItsLine(value))
            _tape.HardLine();
        PrintDot(node);
        Text(node.Attr);
        if (groups)
            _tape.EndGroup();
    }

    /// <summary>The dot with the comments around it.</summary>
    private void PrintDot(Attribute node)
    {
        var dangling = _comments.Dangling(node);
        if (dangling.IsEmpty)
        {
            _tape.Token("."u8);
            return;
        }
        var dot = DotOf(node);
        var split = 0;
        while (split < dangling.Length && dangling[split].Start < dot)
            split++;
        var before = dangling[..split];
        var behind = dangling[split..];
        if (!before.IsEmpty)
        {
            TrailingComments(before);
            _tape.HardLine();
        }
        _tape.Token("."u8);
        if (behind.IsEmpty)
            return;
        // Those that wait for the end of the line come behind them.
        if (behind[0].OwnLine)
            _tape.HardLine();
        DanglingComments(behind);
    }

    private int DotOf(Attribute node) => _tokens[_tokens.Before(_tokens.StartingAt(node.Attr.Start))].Start;

    private bool HasCommentBeforeDot(Attribute node) => _comments.HasDangling(node) && _comments.Dangling(node)[0].Start < DotOf(node);

    /// <summary>A number whose attribute would otherwise read as its fraction.</summary>
    private bool IsWholeDecimal(Expression node)
    {
        if (node.AsOrNull<Constant>(NodeKind.Constant) is not { ConstantKind: ConstantKind.Int or ConstantKind.Float })
            return false;
        var text = SourceOf(node.Start, node.End);
        return text.Length < 2 || text[0] != '0' || (text[1] | 0x20) is not ('x' or 'o' or 'b');
    }

    private void PrintCall(Call node, ChainLayout layout)
    {
        var isRoot = layout == ChainLayout.Undecided;
        if (isRoot)
            layout = Decide(node);
        var groups = isRoot && layout == ChainLayout.Fluent;
        if (groups)
            _tape.StartGroup();
        PrintHead(node.Func, layout);
        PrintArguments(node, node.Func.End, node.Args, node.Keywords, node.End);
        if (groups)
            _tape.EndGroup();
    }

    private void PrintSubscript(Subscript node, ChainLayout layout)
    {
        var isRoot = layout == ChainLayout.Undecided;
        if (isRoot)
            layout = Decide(node);
        var groups = isRoot && layout == ChainLayout.Fluent;
        if (groups)
            _tape.StartGroup();
        PrintHead(node.Value, layout);
        var outer = OpenParentheses("["u8, _comments.Dangling(node));
        // Parentheses around those of a tuple go.
        var bare = node.Slice.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: true } && !_comments.Has(node.Slice);
        Print(node.Slice, bare ? Parens.Never : Parens.Preserve, tuple: TupleStyle.Preserve);
        CloseParentheses(outer, "]"u8);
        if (groups)
            _tape.EndGroup();
    }

    /// <summary>What is called or subscripted.</summary>
    private void PrintHead(Expression head, ChainLayout layout)
    {
        if (_tokens.IsParenthesized(head))
            Print(head, Parens.Always);
        else if (layout == ChainLayout.Fluent && _options.Preview && IsFirstCalled(head))
            Print(head, Parens.Never, ChainLayout.FluentFirst);
        else
            Print(head, Parens.Never, head.Kind is NodeKind.Attribute or NodeKind.Call or NodeKind.Subscript ? layout : ChainLayout.Undecided);
        if (EndsItsLine(head))
            _tape.HardLine();
    }

    /// <summary>Whether a comment on a line of its own stands behind a value and what parentheses it has.</summary>
    private bool EndsItsLine(Expression value)
    {
        if (!_comments.HasTrailingOwnLine(value))
            return false;
        var close = _tokens.OutermostParentheses(value).Close;
        foreach (ref var comment in _comments.Trailing(value))
            if (comment.OwnLine && (close < 0 || comment.Start > _tokens[close].Start))
                return true;
        return false;
    }

    /// <summary>Whether an attribute is the first of a chain that is called or subscripted: only names are before it.</summary>
    private bool IsFirstCalled(Expression head)
    {
        if (head.Kind != NodeKind.Attribute)
            return false;
        while (head.Kind == NodeKind.Attribute)
        {
            head = head.As<Attribute>().Value;
            if (_tokens.IsParenthesized(head))
                return false;
        }
        return head.Kind is not (NodeKind.Call or NodeKind.Subscript);
    }

    private ChainLayout Decide(Expression node) => InParentheses && IsFluent(node) ? ChainLayout.Fluent : ChainLayout.NonFluent;

    /// <summary>At least two attributes stand behind calls, subscripts or parentheses.</summary>
    private bool IsFluent(Expression node)
    {
        var attributes = 0;
        while (true)
        {
            switch (node.Kind)
            {
                case NodeKind.Attribute:
                    node = node.As<Attribute>().Value;
                    if (_tokens.IsParenthesized(node))
                        return attributes + 1 >= 2;
                    if (node.Kind is NodeKind.Call or NodeKind.Subscript)
                        attributes++;
                    break;
                case NodeKind.Call:
                    node = node.As<Call>().Func;
                    break;
                case NodeKind.Subscript:
                    node = node.As<Subscript>().Value;
                    break;
                default:
                    return attributes >= 2;
            }
            if (attributes >= 2)
                return true;
            if (_tokens.IsParenthesized(node))
                return false;
        }
    }

    /// <summary>The arguments of a call, or the bases of a class, in their parentheses.</summary>
    /// <param name="headEnd">Where what stands before them ends.</param>
    /// <param name="end">Behind the closing parenthesis.</param>
    private void PrintArguments(Node node, int headEnd, NodeList<Expression> args, NodeList<Keyword> keywords, int end)
    {
        var dangling = ArgumentComments(node, headEnd, end);
        if (args.Count + keywords.Count == 0)
        {
            EmptyBrackets("("u8, dangling, ")"u8);
            return;
        }
        if (args.Count == 1 && keywords.Count == 0)
        {
            PrintSoleArgument(node, args[0], dangling);
            return;
        }
        if (args.Count == 0 && keywords.Count == 1 && keywords[0].Arg.IsNone && !_comments.Has(keywords[0]) && dangling.IsEmpty
            && (HugsBrackets(node, keywords[0].Value) || HugsLines(keywords[0].Value, keywords[0].Start)) && !HasMagicComma(keywords[0]))
        {
            var hug = OpenParentheses("("u8, hugs: true);
            Print(keywords[0]);
            CloseParentheses(hug, ")"u8);
            return;
        }
        var outer = OpenParentheses("("u8, dangling);
        _tape.StartGroup();
        int a = 0, k = 0;
        Node last = node;
        while (a < args.Count || k < keywords.Count)
        {
            if (a + k > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            // In the order of the source: an unpacked iterable may stand behind a keyword.
            if (k == keywords.Count || (a < args.Count && args[a].Start < keywords[k].Start))
            {
                Print(args[a]);
                last = args[a++];
            }
            else
            {
                Print(keywords[k]);
                last = keywords[k++];
            }
        }
        TrailingCommaIfBroken(HasMagicComma(last), args.Count + keywords.Count);
        _tape.EndGroup();
        CloseParentheses(outer, ")"u8);
    }

    private void PrintSoleArgument(Node node, Expression argument, Span<Comment> dangling)
    {
        if (argument.AsOrNull<GeneratorExp>(NodeKind.GeneratorExp) is { Parenthesized: false } generator)
        {
            // It shares the parentheses.
            if (dangling.IsEmpty && !_comments.Has(generator))
            {
                Print(generator, Parens.Never);
                return;
            }
            var shared = OpenParentheses("("u8, dangling);
            PrintComprehensionParts(generator.Elt, null, generator.Generators, generator);
            CloseParentheses(shared, ")"u8);
            return;
        }
        var magic = HasMagicComma(argument);
        var parens = _tokens.IsParenthesized(argument) ? Parens.Always : Parens.Never;
        if (!magic && dangling.IsEmpty
            && (HugsBrackets(node, argument) || (!_comments.Has(argument) && (HugsLines(argument, argument.Start) || (parens == Parens.Always && HugsLines(argument, StartOfParentheses(argument)))))))
        {
            var hug = OpenParentheses("("u8, hugs: true);
            Print(argument, parens);
            CloseParentheses(hug, ")"u8);
            return;
        }
        var outer = OpenParentheses("("u8, dangling);
        _tape.StartGroup();
        Print(argument, parens);
        TrailingCommaIfBroken(magic, 1);
        _tape.EndGroup();
        CloseParentheses(outer, ")"u8);
    }

    private void Print(Keyword node)
    {
        LeadingComments(node);
        if (node.Arg.IsNone)
        {
            _tape.Token("**"u8);
            DanglingComments(_comments.Dangling(node));
            Print(node.Value);
        }
        else
        {
            Text(node.Arg);
            _tape.Token("="u8);
            if (_comments.HasDangling(node))
                DanglingComments(_comments.Dangling(node));
            Print(node.Value);
        }
        TrailingComments(node);
    }

    /// <summary>The comments of a node that stand in its parentheses: others of them may stand elsewhere in it.</summary>
    private Span<Comment> ArgumentComments(Node node, int start, int end)
    {
        if (!_comments.Has(node))
            return default;
        var dangling = _comments.Dangling(node);
        var from = 0;
        while (from < dangling.Length && dangling[from].Start < start)
            from++;
        var to = from;
        while (to < dangling.Length && dangling[to].Start < end)
            to++;
        return dangling[from..to];
    }
}
