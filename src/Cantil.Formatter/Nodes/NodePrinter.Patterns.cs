using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>The match statement and its patterns.</summary>
internal sealed partial class NodePrinter
{
    private void PrintMatch(Match node)
    {
        _tape.Token("match "u8);
        var outerKeyword = _tokens.MatchKeyword;
        _tokens.MatchKeyword = _tokens.StartingAt(node.Start);
        if (node.Subject is Tuple { Parenthesized: false })
            Print(node.Subject);
        else
            MaybeParenthesize(node.Subject, node, Parenthesize.IfBreaks);
        _tokens.MatchKeyword = outerKeyword;
        _tape.Token(":"u8);
        TrailingComments(_comments.Dangling(node));
        _tape.StartIndent();
        _tape.HardLine();
        _indent++;
        for (var i = 0; i < node.Cases.Count; i++)
        {
            var item = node.Cases[i];
            if (i == 0)
            {
                var level = Enter(Level.Block);
                LeadingComments(item);
                Restore(level);
            }
            else
                LeadingAlternate(_comments.Leading(item), item.Start, node.Cases[i - 1].Body);
            PrintCase(item, i == node.Cases.Count - 1);
        }
        _indent--;
        _tape.EndIndent();
        _tape.HardLine();
    }

    private void PrintCase(MatchCase node, bool isLast)
    {
        if (!SkipsHeader(_comments.Dangling(node), node.Start, node.Body))
        {
            _tape.Token("case "u8);
            MaybeParenthesize(node.Pattern);
            if (node.Guard is { } guard)
            {
                _tape.Token(" if "u8);
                MaybeParenthesize(guard, node, Parenthesize.Guard);
            }
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, isLast ? BodyKind.OtherLast : BodyKind.Other, _comments.Dangling(node));
        TrailingComments(node);
    }

    private void MaybeParenthesize(Pattern node)
    {
        if (_comments.HasLeading(node) || _comments.HasTrailingOwnLine(node))
        {
            Print(node, Parens.Always);
            return;
        }
        switch (node)
        {
            case MatchOr or MatchValue { Value: Constant { TokenCount: > 1 } } or MatchValue { Value: BinOp }:
                {
                    var ifBroken = CanOmitParentheses(node) ? default : StartParenthesizeIfBroken();
                    if (ifBroken.Written)
                    {
                        Print(node, Parens.Never);
                        EndParenthesizeIfBroken(ifBroken);
                        return;
                    }
                    var optional = StartOptionalParentheses();
                    Print(node, Parens.Never);
                    EndOptionalParentheses(optional);
                    break;
                }
            case MatchAs { Pattern: { } pattern } when !HasBrackets(pattern) && !IsClassWithArguments(pattern):
                {
                    var start = StartParenthesizeIfBroken();
                    Print(node, Parens.Never);
                    EndParenthesizeIfBroken(start);
                    break;
                }
            case MatchAs { Pattern: null } or MatchSingleton or MatchStar or MatchValue { Value: Name or Attribute or Constant }:
                {
                    var group = _tape.NewGroup();
                    var outer = Enter(Level.Expression, group);
                    _tape.StartBestFitParenthesize(group);
                    Print(node, Parens.Never);
                    _tape.EndBestFitParenthesize(group);
                    Restore(outer);
                    break;
                }
            default:
                Print(node, Parens.Never);
                break;
        }
    }

    /// <summary>Alternatives break in the brackets of the first or last of them where there are only two.</summary>
    private bool CanOmitParentheses(Pattern node)
    {
        if (node is not MatchOr { Patterns: { Count: 2 } patterns })
            return false;
        return HasBrackets(patterns[1]) || HasBrackets(patterns[0]) || (IsClassWithArguments(patterns[1]) && patterns[0].Kind != NodeKind.MatchClass);
    }

    private static bool IsClassWithArguments(Pattern node) =>
        node.AsOrNull<MatchClass>(NodeKind.MatchClass) is { } pattern && pattern.Patterns.Count + pattern.KwdPatterns.Count > 0;

    /// <summary>Not those of a class, which stand behind a name.</summary>
    private bool HasBrackets(Pattern node) => node.Kind switch
    {
        NodeKind.MatchSequence => node.As<MatchSequence>().Patterns.Count > 0 && SourceOf(node.Start, node.End)[0] is (byte)'(' or (byte)'[',
        NodeKind.MatchMapping => node.As<MatchMapping>().Patterns.Count > 0 || !node.As<MatchMapping>().Rest.IsNone,
        _ => IsParenthesized(node),
    };

    private bool IsParenthesized(Pattern node) => _tokens.IsInParentheses(node) && !IsArgumentOf(node);

    /// <summary>The parentheses around it are those of a class pattern.</summary>
    private bool IsArgumentOf(Pattern node)
    {
        var before = _tokens.Before(_tokens.Before(node));
        return _tokens.KindOf(before) == TokenKind.Name && _tokens[before].Name != Syntax.Names.WellKnown.Case;
    }

    private void Print(Pattern node, Parens parens = Parens.Preserve)
    {
        var parenthesized = parens switch
        {
            Parens.Always => true,
            Parens.Never => false,
            _ => IsParenthesized(node),
        };
        if (parenthesized)
        {
            var leading = _comments.Leading(node);
            var behindOpen = leading.Length > 0 && !leading[0].OwnLine ? 1 : 0;
            var brackets = OpenParentheses("("u8, leading[..behindOpen]);
            LeadingComments(leading[behindOpen..]);
            PrintFields(node);
            TrailingComments(node);
            CloseParentheses(brackets, ")"u8);
            return;
        }
        var outer = Enter(_level >= Level.Expression ? _level : Level.Expression, _level >= Level.Expression ? _parentheses : 0);
        LeadingComments(node);
        PrintFields(node);
        TrailingComments(node);
        Restore(outer);
    }

    private void PrintFields(Pattern node)
    {
        switch (node.Kind)
        {
            case NodeKind.MatchValue: Print(node.As<MatchValue>().Value, Parens.Never); break;
            case NodeKind.MatchSequence: PrintSequence(node.As<MatchSequence>()); break;
            case NodeKind.MatchMapping: PrintMapping(node.As<MatchMapping>()); break;
            case NodeKind.MatchClass: PrintClass(node.As<MatchClass>()); break;
            case NodeKind.MatchStar:
                _tape.Token("*"u8);
                if (node.As<MatchStar>().Name.IsNone)
                    _tape.Token("_"u8);
                else
                    Text(node.As<MatchStar>().Name);
                break;
            case NodeKind.MatchAs when node.As<MatchAs>() is { Pattern: { } pattern, Name: var name }:
                Print(pattern);
                _tape.Token(" as "u8);
                DanglingComments(_comments.Dangling(node));
                Text(name);
                break;
            case NodeKind.MatchOr: PrintAlternatives(node.As<MatchOr>()); break;
            default: _tape.Text(node.Start, node.End); break;
        }
    }

    private void PrintAlternatives(MatchOr node)
    {
        StartInnerGroup();
        for (var i = 0; i < node.Patterns.Count; i++)
        {
            if (i > 0)
            {
                InnerSoftLineOrSpace();
                var leading = _comments.Leading(node.Patterns[i]);
                LeadingComments(leading);
                MarkDone(leading);
                _tape.Token("| "u8);
            }
            Print(node.Patterns[i]);
        }
        EndInnerGroup();
    }

    private void PrintSequence(MatchSequence node)
    {
        var first = _source.Buffer[node.Start];
        var dangling = _comments.Dangling(node);
        var patterns = node.Patterns;
        // A first pattern that begins with the sequence has the bracket for its own.
        var isOpen = patterns.Count > 0 && patterns[0].Start == node.Start;
        if (first == '[' && !isOpen)
        {
            if (patterns.Count == 0)
                EmptyBrackets("["u8, dangling, "]"u8);
            else
            {
                var list = OpenParentheses("["u8, dangling);
                PrintPatterns(patterns);
                CloseParentheses(list, "]"u8);
            }
            return;
        }
        if (patterns.Count == 0)
        {
            EmptyBrackets("("u8, dangling, ")"u8);
            return;
        }
        var parenthesized = first == '(' && !isOpen;
        if (patterns.Count == 1)
        {
            var single = OpenParentheses("("u8, dangling);
            Print(patterns[0]);
            _tape.Token(","u8);
            CloseParentheses(single, ")"u8);
            return;
        }
        if (parenthesized)
        {
            var tuple = OpenParentheses("("u8, dangling);
            PrintPatterns(patterns);
            CloseParentheses(tuple, ")"u8);
            return;
        }
        var start = StartParenthesizeIfBroken();
        PrintPatterns(patterns);
        EndParenthesizeIfBroken(start);
    }

    private void PrintPatterns(NodeList<Pattern> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(patterns[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(patterns[^1]), patterns.Count);
    }

    private void PrintMapping(MatchMapping node)
    {
        var dangling = _comments.Dangling(node);
        if (node.Patterns.Count == 0 && node.Rest.IsNone)
        {
            EmptyBrackets("{"u8, dangling, "}"u8);
            return;
        }
        var outer = OpenParentheses("{"u8, dangling);
        for (var i = 0; i < node.Patterns.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(node.Keys[i]);
            _tape.Token(":"u8);
            _tape.Space();
            Print(node.Patterns[i]);
        }
        if (!node.Rest.IsNone)
        {
            if (node.Patterns.Count > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            _tape.Token("**"u8);
            Text(node.Rest);
            TrailingCommaIfBroken(!_options.SkipMagicTrailingComma && HasCommaBehind(node.Rest.End), node.Patterns.Count + 1);
        }
        else
            TrailingCommaIfBroken(HasMagicComma(node.Patterns[^1]), node.Patterns.Count);
        CloseParentheses(outer, "}"u8);
    }

    private void PrintClass(MatchClass node)
    {
        Print(node.Cls);
        var dangling = _comments.Dangling(node);
        if (node.Patterns.Count + node.KwdPatterns.Count == 0)
        {
            EmptyBrackets("("u8, dangling, ")"u8);
            return;
        }
        var outer = OpenParentheses("("u8, dangling);
        _tape.StartGroup();
        Pattern? last = null;
        foreach (var pattern in node.Patterns)
        {
            if (last is not null)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(pattern, node.Patterns.Count == 1 && node.KwdPatterns.Count == 0 ? SoleParens(pattern) : Parens.Preserve);
            last = pattern;
        }
        for (var i = 0; i < node.KwdPatterns.Count; i++)
        {
            if (last is not null)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Text(node.KwdAttrs[i]);
            _tape.Token("="u8);
            Print(node.KwdPatterns[i]);
            last = node.KwdPatterns[i];
        }
        TrailingCommaIfBroken(HasMagicComma(last!), node.Patterns.Count + node.KwdPatterns.Count);
        _tape.EndGroup();
        CloseParentheses(outer, ")"u8);
    }

    private Parens SoleParens(Pattern node) => IsParenthesized(node) ? Parens.Always : Parens.Never;
}
