using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>Merges the literal parts of f-strings as CPython's parser does: neighbours become one, empty ones go.</summary>
internal sealed class StringFolder(SyntaxTree tree)
{
    /// <summary>What <c>kind='u'</c> says: a small <c>u</c> before the first of the literals.</summary>
    public static bool HasUnicodeKind(SyntaxTree tree, Constant literal) =>
        LiteralText.HasUnicodePrefix(tree, literal) && (tree.Tokens[literal.FirstToken].Flags & TokenFlags.CapitalPrefix) == 0;

    public object?[] Fold(NodeList<Expression> values)
    {
        var folded = new List<object?>();
        var run = new List<CPythonText>();
        foreach (var value in values)
        {
            switch (value)
            {
                case Constant literal:
                    AddLiteral(run, literal);
                    break;
                case FormattedValue { Debug.IsNone: false } field:
                    run.Add(new(field.Debug.Start, field.Debug.End, FieldText.Debug(tree, field), false));
                    AddField(folded, run, field);
                    break;
                case Interpolation { Debug.IsNone: false } field:
                    run.Add(new(field.Debug.Start, field.Debug.End, FieldText.Debug(tree, field), false));
                    AddField(folded, run, field);
                    break;
                default:
                    AddField(folded, run, value);
                    break;
            }
        }
        FlushRun(folded, run);
        return [.. folded];
    }

    private void AddLiteral(List<CPythonText> run, Constant literal)
    {
        if (literal.ConstantKind != ConstantKind.StringPart)
        {
            run.Add(new(literal.Start, literal.End, LiteralText.GetUtf8(tree, literal).ToArray(), HasUnicodeKind(tree, literal)));
            return;
        }
        ref readonly var token = ref tree.Tokens[literal.FirstToken];
        var flags = token.Flags;
        // CPython 3.13 reads a format specification of a raw f-string as if it were not raw; 3.14 does not.
        if (token.Kind == TokenKind.FStringMiddle && (flags & TokenFlags.FormatSpec) != 0)
            flags &= ~TokenFlags.Raw;
        var value = LiteralText.Decode(tree.Source.Slice(token.Range), flags);
        if (value.Length > 0)
            run.Add(new(literal.Start, EndOf(literal, flags), value, false));
    }

    /// <summary>
    /// CPython's tokens end at a doubled brace and at a named character, and one that holds nothing but line continuations is
    /// as if it were not there.
    /// </summary>
    private int EndOf(Constant part, TokenFlags flags)
    {
        if ((flags & (TokenFlags.Backslash | TokenFlags.Raw)) != TokenFlags.Backslash)
            return part.End;
        var text = tree.Source.Slice(part.Range);
        while (text is [.., (byte)'\\', (byte)'\n' or (byte)'\r'] or [.., (byte)'\\', (byte)'\r', (byte)'\n'])
            text = text[..text.LastIndexOf((byte)'\\')];
        return text is [.., (byte)'{' or (byte)'}'] ? part.Start + text.Length : part.End;
    }

    private static void AddField(List<object?> folded, List<CPythonText> run, Expression field)
    {
        FlushRun(folded, run);
        folded.Add(field);
    }

    private static void FlushRun(List<object?> folded, List<CPythonText> run)
    {
        if (run.Count == 0)
            return;
        var length = 0;
        foreach (var part in run)
            length += part.Value.Length;
        if (length > 0)
        {
            var value = new byte[length];
            length = 0;
            foreach (var part in run)
            {
                part.Value.CopyTo(value, length);
                length += part.Value.Length;
            }
            folded.Add(new CPythonText(run[0].Start, run[^1].End, value, run[0].HasUnicodePrefix));
        }
        run.Clear();
    }
}
