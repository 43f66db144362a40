using Cantil.Syntax.Literals;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>The layout of <c>ast.dump</c> with an indentation of three: a node stands on one line if it has at most three fields, all simple.</summary>
internal sealed class NodePrinter(SyntaxTree tree, DumpWriter output, CPythonShape shape)
{
    private const int Indentation = 3;
    private const int MostInline = 3;

    public void Print(Node root)
    {
        WriteItem(root, 0);
        output.Append("\n"u8);
    }

    private void WriteItem(object? item, int level)
    {
        switch (item)
        {
            case null:
                output.Append("None"u8);
                break;
            case string symbol:
                output.Append(symbol);
                break;
            case NameId name:
                PythonRepr.WriteString(tree.Names.GetUtf8(name), output);
                break;
            default:
                WriteNode(item, level);
                break;
        }
    }

    private void WriteNode(object node, int level)
    {
        var first = shape.Count;
        output.Append(shape.Describe(node));
        output.Append("("u8);
        var end = shape.Count;
        var isInline = end - first <= MostInline && AreSimple(first, end);
        for (var i = first; i < end; i++)
        {
            if (i > first)
                output.Append(","u8);
            if (!isInline)
                output.AppendLine((level + 1) * Indentation);
            else if (i > first)
                output.Append(" "u8);
            var field = shape.FieldAt(i);
            output.Append(field.Name);
            output.Append("="u8);
            WriteField(field, level + 1);
        }
        output.Append(")"u8);
        shape.Release(first);
    }

    private bool AreSimple(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var field = shape.FieldAt(i);
            if (field.Kind == DumpFieldKind.List || (field.Kind == DumpFieldKind.Item && !shape.IsBare(field.Payload!)))
                return false;
        }
        return true;
    }

    private void WriteField(in DumpField field, int level)
    {
        switch (field.Kind)
        {
            case DumpFieldKind.Item:
                WriteNode(field.Payload!, level);
                break;
            case DumpFieldKind.List:
                WriteList((object?[])field.Payload!, level);
                break;
            case DumpFieldKind.Symbol:
                output.Append((string)field.Payload!);
                break;
            case DumpFieldKind.Name:
                PythonRepr.WriteString(tree.Names.GetUtf8(new NameId(field.Number)), output);
                break;
            case DumpFieldKind.Text:
                PythonRepr.WriteString((byte[])field.Payload!, output);
                break;
            case DumpFieldKind.Number:
                output.Append(field.Number);
                break;
            case DumpFieldKind.Literal:
                WriteLiteral((Constant)field.Payload!);
                break;
        }
    }

    private void WriteList(object?[] items, int level)
    {
        output.Append("["u8);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                output.Append(","u8);
            output.AppendLine((level + 1) * Indentation);
            WriteItem(items[i], level + 1);
        }
        output.Append("]"u8);
    }

    private void WriteLiteral(Constant literal)
    {
        switch (literal.ConstantKind)
        {
            case ConstantKind.Int:
                WriteInteger(literal);
                break;
            case ConstantKind.Float:
                PythonRepr.WriteDouble(LiteralText.GetDouble(tree, literal), output);
                break;
            case ConstantKind.Complex:
                PythonRepr.WriteImaginary(LiteralText.GetDouble(tree, literal), output);
                break;
            case ConstantKind.Bytes:
                PythonRepr.WriteBytes(LiteralText.GetUtf8(tree, literal), output);
                break;
            case ConstantKind.String or ConstantKind.StringPart:
                PythonRepr.WriteString(LiteralText.GetUtf8(tree, literal), output);
                break;
            default:
                output.Append(literal.ConstantKind.ToString());
                break;
        }
    }

    private void WriteInteger(Constant literal)
    {
        if (LiteralText.TryGetInteger(tree, literal, out var value))
            PythonRepr.WriteInteger(value, output);
        else
            output.Append(tree.Source.Slice(literal.Range));
    }
}
