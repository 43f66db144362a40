using Cantil.Formatter.Strings;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>f-strings and t-strings: their literal parts and their replacement fields.</summary>
internal sealed partial class NodePrinter
{
    private void PrintInterpolated(Expression node)
    {
        if (IsImplicitConcatenation(node))
        {
            StartInnerGroup();
            PrintConcatenation(node);
            EndInnerGroup();
            return;
        }
        foreach (var part in new StringParts(_tree, node))
            PrintFields(node, part);
    }

    private static NodeList<Expression> ValuesOf(Expression node) => node.Kind == NodeKind.JoinedStr ? node.As<JoinedStr>().Values : node.As<TemplateStr>().Values;

    /// <summary>One of the literals of an f-string expression.</summary>
    private void PrintFields(Expression node, in StringPart part)
    {
        var quote = QuoteSelector.Choose(_tree, part, _options, _strings);
        _text.Clear();
        StringNormalizer.WritePrefix(_tree, part, _text);
        StringNormalizer.WriteQuotes(quote, part.IsTriple, _text);
        _tape.MadeText(_text.Span);
        PrintParts(node, part.Start, part.End, part.Flags, quote, part.IsTriple, doubleBraces: false);
        _text.Clear();
        StringNormalizer.WriteQuotes(quote, part.IsTriple, _text);
        _tape.MadeText(_text.Span);
    }

    /// <summary>All literals of an f-string expression as one.</summary>
    private void PrintJoinedFields(Expression node, in JoinedString joined)
    {
        _text.Clear();
        StringJoiner.WriteOpening(joined, _text);
        _tape.MadeText(_text.Span);
        foreach (var part in new StringParts(_tree, node))
        {
            if (part.IsInterpolated)
                PrintParts(node, part.Start, part.End, part.Flags, joined.Quote, isTriple: false, doubleBraces: false);
            else
            {
                _text.Clear();
                StringJoiner.WritePlainPart(_tree, part, joined, _text);
                if (_text.Length > 0)
                    _tape.MadeText(_text.Span);
            }
        }
        _text.Clear();
        _text.Append(joined.Quote);
        _tape.MadeText(_text.Span);
    }

    /// <summary>What stands between two offsets of an f-string.</summary>
    private void PrintParts(Expression node, int start, int end, TokenFlags flags, byte quote, bool isTriple, bool doubleBraces)
    {
        var values = ValuesOf(node);
        var multiline = HasMultilineField(values, start, end);
        foreach (var value in values)
        {
            if (value.Start < start || value.Start >= end)
                continue;
            PrintPart(value, flags, quote, isTriple, multiline);
        }
    }

    private void PrintPart(Expression value, TokenFlags flags, byte quote, bool isTriple, bool multiline)
    {
        if (value.Kind == NodeKind.Constant)
        {
            _text.Clear();
            StringNormalizer.WriteText(SourceOf(value.Start, value.End), flags, quote, _text);
            _tape.MadeText(_text.Span);
        }
        else
            PrintField(value, flags, quote, isTriple, multiline);
    }

    /// <summary>Fields break only where the author broke one.</summary>
    private bool HasMultilineField(NodeList<Expression> values, int start, int end)
    {
        foreach (var value in values)
            if (value.Kind != NodeKind.Constant && value.Start >= start && value.Start < end && SourceOf(value.Start, value.End).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
                return true;
        return false;
    }

    private void PrintField(Expression field, TokenFlags flags, byte quote, bool isTriple, bool multiline)
    {
        var (expression, debug, conversion, spec) = field.AsOrNull<FormattedValue>(NodeKind.FormattedValue) is { } formatted
            ? (formatted.Value, formatted.Debug, formatted.Conversion, formatted.FormatSpec)
            : (field.As<Interpolation>().Value, field.As<Interpolation>().Debug, field.As<Interpolation>().Conversion, field.As<Interpolation>().FormatSpec);
        _tape.Token("{"u8);
        var outerStrings = _strings;
        _strings = _strings.Inside(quote, isTriple);
        if (!debug.IsNone)
        {
            // It shows itself: as it stands.
            _tape.Lines(debug.Start, debug.End);
            PrintConversion(conversion);
            PrintSpec(spec, flags, quote, isTriple, multiline);
        }
        else
        {
            var level = Enter(Level.Parenthesized);
            if (multiline)
            {
                _tape.StartGroup();
                TrailingComments(_comments.Dangling(field));
                _tape.StartIndent();
                _tape.SoftLine();
            }
            else
                _tape.StartFlat();
            var spaced = StartsWithBrace(expression);
            if (spaced)
                _tape.Space();
            Print(expression);
            PrintConversion(conversion);
            PrintSpec(spec, flags, quote, isTriple, multiline);
            if (spaced && conversion == Conversion.None && spec is null)
                _tape.Space();
            if (multiline)
            {
                _tape.EndIndent();
                if (spec is null)
                    _tape.SoftLine();
                _tape.EndGroup();
            }
            else
                _tape.EndFlat();
            Restore(level);
        }
        _strings = outerStrings;
        _tape.Token("}"u8);
    }

    private void PrintConversion(Conversion conversion)
    {
        switch (conversion)
        {
            case Conversion.Str: _tape.Token("!s"u8); break;
            case Conversion.Repr: _tape.Token("!r"u8); break;
            case Conversion.Ascii: _tape.Token("!a"u8); break;
        }
    }

    private void PrintSpec(JoinedStr? spec, TokenFlags flags, byte quote, bool isTriple, bool multiline)
    {
        if (spec is null)
            return;
        _tape.Token(":"u8);
        foreach (var value in spec.Values)
        {
            if (value.Kind == NodeKind.Constant)
                _tape.Lines(value.Start, value.End);
            else
                PrintPart(value, flags, quote, isTriple, multiline);
        }
    }

    /// <summary>A brace right behind the brace of the field would be read as an escaped one.</summary>
    private bool StartsWithBrace(Expression node)
    {
        if (node.Kind is NodeKind.Dict or NodeKind.Set or NodeKind.DictComp or NodeKind.SetComp)
            return true; // In parentheses, too: so does ruff.
        while (true)
        {
            if (_tokens.IsParenthesized(node))
                return false;
            switch (node.Kind)
            {
                case NodeKind.Dict or NodeKind.Set or NodeKind.DictComp or NodeKind.SetComp: return true;
                case NodeKind.Attribute: node = node.As<Attribute>().Value; break;
                case NodeKind.Call: node = node.As<Call>().Func; break;
                case NodeKind.Subscript: node = node.As<Subscript>().Value; break;
                case NodeKind.BinOp: node = node.As<BinOp>().Left; break;
                case NodeKind.Compare: node = node.As<Compare>().Left; break;
                case NodeKind.BoolOp: node = node.As<BoolOp>().Values[0]; break;
                case NodeKind.IfExp: node = node.As<IfExp>().Body; break;
                case NodeKind.Tuple when node.As<Tuple>() is { Parenthesized: false, Elts: { Count: > 0 } elements }: node = elements[0]; break;
                default: return false;
            }
        }
    }
}
