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
                    run.Add(DebugPart(field.Debug, field));
                    AddField(folded, run, field);
                    break;
                case Interpolation { Debug.IsNone: false } field:
                    run.Add(DebugPart(field.Debug, field));
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

    /// <summary>The text of a replacement field's expression, as an Interpolation keeps it.</summary>
    public byte[] InterpolationText(Interpolation field)
    {
        var start = field.Start + 1;
        return Normalized(tree.Source.Slice(start, field.Debug.IsNone ? field.Value.End : field.Debug.End), dropComments: true);
    }

    private void AddLiteral(List<CPythonText> run, Constant literal)
    {
        var value = LiteralText.GetUtf8(tree, literal).ToArray();
        if (literal.ConstantKind != ConstantKind.StringPart)
        {
            run.Add(new(literal.Start, literal.End, value, HasUnicodeKind(tree, literal)));
            return;
        }
        if (value.Length == 0)
            return;
        // Where it ends with a doubled brace, CPython's part ends with the first of the two.
        var end = literal.End;
        var flags = tree.Tokens[literal.FirstToken].Flags;
        if ((flags & TokenFlags.DoubledBrace) != 0 && tree.Source.Slice(literal.Range) is [.., var a, var b] && a == b && a is (byte)'{' or (byte)'}')
            end--;
        run.Add(new(literal.Start, end, value, false));
    }

    private CPythonText DebugPart(DebugText debug, Expression field) =>
        new(debug.Start, debug.End, Normalized(tree.Source.Slice(debug.Range), dropComments: true), false);

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

    private static byte[] Normalized(ReadOnlySpan<byte> text, bool dropComments)
    {
        _ = dropComments;
        return text.ToArray();
    }
}
