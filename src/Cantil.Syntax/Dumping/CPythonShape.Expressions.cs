using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

internal sealed partial class CPythonShape
{
    private string DescribeExpression(Expression expression)
    {
        var name = ExpressionFields(expression);
        Places(expression.Start, expression.End);
        return name;
    }

    private string ExpressionFields(Expression expression)
    {
        switch (expression)
        {
            case Name name:
                Push(DumpField.OfName("id", name.Id));
                Context(name.Ctx);
                return "Name";
            case Attribute attribute:
                Item("value", attribute.Value);
                Push(DumpField.OfName("attr", attribute.Attr.Name));
                Context(attribute.Ctx);
                return "Attribute";
            case Constant literal:
                Push(DumpField.OfLiteral("value", literal));
                if (StringFolder.HasUnicodeKind(tree, literal))
                    Push(DumpField.OfText("kind", "u"u8.ToArray()));
                return "Constant";
            case Call call:
                Item("func", call.Func);
                List("args", call.Args);
                List("keywords", call.Keywords);
                return "Call";
            case Subscript subscript:
                Item("value", subscript.Value);
                Item("slice", subscript.Slice);
                Context(subscript.Ctx);
                return "Subscript";
            case Tuple tuple:
                List("elts", tuple.Elts);
                Context(tuple.Ctx);
                return "Tuple";
            case List list:
                List("elts", list.Elts);
                Context(list.Ctx);
                return "List";
            case Starred starred:
                Item("value", starred.Value);
                Context(starred.Ctx);
                return "Starred";
            case Slice slice:
                Optional("lower", slice.Lower);
                Optional("upper", slice.Upper);
                Optional("step", slice.Step);
                return "Slice";
            default:
                return OperationFields(expression);
        }
    }

    private string OperationFields(Expression expression)
    {
        switch (expression)
        {
            case BoolOp operation:
                Symbol("op", operation.Op + "()");
                List("values", operation.Values);
                return "BoolOp";
            case NamedExpr named:
                Item("target", named.Target);
                Item("value", named.Value);
                return "NamedExpr";
            case BinOp operation:
                Item("left", operation.Left);
                Symbol("op", operation.Op + "()");
                Item("right", operation.Right);
                return "BinOp";
            case UnaryOp operation:
                Symbol("op", operation.Op + "()");
                Item("operand", operation.Operand);
                return "UnaryOp";
            case Compare compare:
                Item("left", compare.Left);
                var operators = new object?[compare.Ops.Count];
                for (var i = 0; i < operators.Length; i++)
                    operators[i] = compare.Ops[i] + "()";
                Items("ops", operators);
                List("comparators", compare.Comparators);
                return "Compare";
            case Lambda lambda:
                Item("args", new CPythonArguments(lambda.Parameters));
                Item("body", lambda.Body);
                return "Lambda";
            case IfExp conditional:
                Item("test", conditional.Test);
                Item("body", conditional.Body);
                Item("orelse", conditional.OrElse);
                return "IfExp";
            case Await @await:
                Item("value", @await.Value);
                return "Await";
            case Yield yield:
                Optional("value", yield.Value);
                return "Yield";
            case YieldFrom yield:
                Item("value", yield.Value);
                return "YieldFrom";
            default:
                return DisplayFields(expression);
        }
    }

    private string DisplayFields(Expression expression)
    {
        switch (expression)
        {
            case Dict dict:
                List("keys", dict.Keys);
                List("values", dict.Values);
                return "Dict";
            case Set set:
                List("elts", set.Elts);
                return "Set";
            case ListComp comprehension:
                Item("elt", comprehension.Elt);
                List("generators", comprehension.Generators);
                return "ListComp";
            case SetComp comprehension:
                Item("elt", comprehension.Elt);
                List("generators", comprehension.Generators);
                return "SetComp";
            case DictComp comprehension:
                Item("key", comprehension.Key);
                Item("value", comprehension.Value);
                List("generators", comprehension.Generators);
                return "DictComp";
            case GeneratorExp comprehension:
                Item("elt", comprehension.Elt);
                List("generators", comprehension.Generators);
                return "GeneratorExp";
            case JoinedStr joined:
                Items("values", _strings.Fold(joined.Values));
                return "JoinedStr";
            case TemplateStr template:
                Items("values", _strings.Fold(template.Values));
                return "TemplateStr";
            case FormattedValue field:
                Item("value", field.Value);
                Field(field.Debug, field.Conversion, field.FormatSpec);
                return "FormattedValue";
            case Interpolation field:
                Item("value", field.Value);
                Push(DumpField.OfText("str", FieldText.Expression(tree, field)));
                Field(field.Debug, field.Conversion, field.FormatSpec);
                return "Interpolation";
            case EscapeValue value:
                Push(DumpField.OfText("value", tree.Source.Slice(value.Range).ToArray()));
                return "EscapeValue";
            default:
                throw new ArgumentException($"{expression.Kind} is not known here", nameof(expression));
        }
    }

    private void Field(DebugText debug, Conversion conversion, JoinedStr? formatSpec)
    {
        // `{x = }` shows the repr, unless it says otherwise.
        if (!debug.IsNone && conversion == Conversion.None && formatSpec is null)
            conversion = Conversion.Repr;
        Push(DumpField.OfNumber("conversion", conversion switch
        {
            Conversion.Str => 's',
            Conversion.Repr => 'r',
            Conversion.Ascii => 'a',
            _ => -1,
        }));
        Optional("format_spec", formatSpec);
    }

    private string DescribeText(CPythonText text)
    {
        Push(DumpField.OfText("value", text.Value));
        if (text.HasUnicodePrefix)
            Push(DumpField.OfText("kind", "u"u8.ToArray()));
        Places(text.Start, text.End);
        return "Constant";
    }

    private void Context(ExpressionContext context) => Symbol("ctx", context + "()");
}
