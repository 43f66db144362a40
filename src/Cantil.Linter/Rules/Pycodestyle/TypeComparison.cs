using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E721", "type-comparison", Since = "0.1.0")]
public sealed partial class TypeComparison
{
    public const string Explanation = """
        ## What it does
        Finds comparisons of types by `==` and `!=`: with `type(…)`, or with a builtin class.

        ## Why is this bad?
        A class may define `==` for its own; `is` asks whether two types are one, and `isinstance` counts subclasses too.

        ## Example
        ```python
        if type(value) == int:
            print(value)
        ```

        ## Use instead
        ```python
        if isinstance(value, int):
            print(value)
        ```
        """;

    public void Check(Compare node, LintContext context)
    {
        var left = node.Left;
        for (var i = 0; i < node.Comparators.Count; i++)
        {
            var right = node.Comparators[i];
            if (node.Ops[i] is CmpOperator.Eq or CmpOperator.NotEq && (IsType(left, context) || IsType(right, context)) && !IsElementType(left, context) && !IsElementType(right, context))
                context.Report(this, node, "Types are compared by `is` and `is not`, or by `isinstance`");
            left = right;
        }
    }

    private static bool IsType(Expression node, LintContext context) => node switch
    {
        Name name => IsBuiltinClass((int)name.Id) && context.IsBuiltin(name),
        Call { Func: Name { Id: var id } called } => (int)id == WellKnown.Type && context.IsBuiltin(called),
        _ => false,
    };

    /// <summary>The types of the elements of arrays are no types of Python's, and `==` is theirs.</summary>
    private static bool IsElementType(Expression node, LintContext context) => node is Attribute { Attr.Name: var name } && context.Names.GetUtf8(name).SequenceEqual("dtype"u8);

    private static bool IsBuiltinClass(int name) => name switch
    {
        WellKnown.BaseExceptionGroup or WellKnown.ExceptionGroup or WellKnown.EncodingWarning or WellKnown.PythonFinalizationError
            or WellKnown.Ellipsis or WellKnown.NotImplemented => false,
        >= WellKnown.ArithmeticError and <= WellKnown.ZeroDivisionError => true,
        WellKnown.Type or WellKnown.Bool or WellKnown.Bytearray or WellKnown.Bytes or WellKnown.Classmethod or WellKnown.Complex or WellKnown.Dict
            or WellKnown.Enumerate or WellKnown.Filter or WellKnown.Float or WellKnown.Frozenset or WellKnown.Int or WellKnown.List
            or WellKnown.Map or WellKnown.Memoryview or WellKnown.Object or WellKnown.Property or WellKnown.Range or WellKnown.Reversed
            or WellKnown.Set or WellKnown.Slice or WellKnown.Staticmethod or WellKnown.Str or WellKnown.Super or WellKnown.Tuple or WellKnown.Zip => true,
        _ => false,
    };
}
