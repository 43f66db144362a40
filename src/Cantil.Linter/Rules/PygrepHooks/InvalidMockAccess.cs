using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.PygrepHooks;

[Rule("PGH005", "invalid-mock-access", Since = "0.1.0", Default = true)]
public sealed partial class InvalidMockAccess
{
    public const string Explanation = """
        ## What it does
        Finds the assertions of mock objects that assert nothing: methods that are not called, and names that mocks do not have, such as
        `called_once`.

        ## Why is this bad?
        A mock has whatever attribute is asked for, so such a line never fails and the test says nothing.

        ## Example
        ```python
        from unittest.mock import Mock

        send = Mock()
        send.assert_called_once
        ```

        ## Use instead
        ```python
        from unittest.mock import Mock

        send = Mock()
        send.assert_called_once()
        ```

        ## References
        - [`unittest.mock`](https://docs.python.org/3/library/unittest.mock.html)
        """;

    public void Check(Expr node, LintContext context)
    {
        if (node.Value is Attribute attribute && IsMethod(context.Names.GetUtf8(attribute.Attr.Name)))
            context.Report(this, attribute, $"`{attribute.Attr}` is not called, so nothing is asserted");
        else
            CheckName(node.Value, context);
    }

    public void Check(Assert node, LintContext context) => CheckName(node.Test, context);

    private void CheckName(Expression node, LintContext context)
    {
        if ((node is Call call ? call.Func : node) is Attribute attribute && IsUnknown(context.Names.GetUtf8(attribute.Attr.Name)))
            context.Report(this, node, $"Mocks have no `{attribute.Attr}`, so nothing is asserted; use `assert_{attribute.Attr}`");
    }

    private static bool IsMethod(ReadOnlySpan<byte> name) =>
        name.StartsWith("assert_"u8) && (name[7..].SequenceEqual("called"u8) || IsUnknown(name[7..]));

    /// <summary>What behind <c>assert_</c> is the name of a method; <c>called</c> is left out, for it is an attribute alone.</summary>
    private static bool IsUnknown(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            7 => name.SequenceEqual("awaited"u8),
            8 => name.SequenceEqual("any_call"u8),
            9 => name.SequenceEqual("any_await"u8) || name.SequenceEqual("has_calls"u8),
            10 => name.SequenceEqual("not_called"u8) || name.SequenceEqual("has_awaits"u8),
            11 => name.SequenceEqual("called_once"u8) || name.SequenceEqual("called_with"u8) || name.SequenceEqual("not_awaited"u8),
            12 => name.SequenceEqual("awaited_once"u8) || name.SequenceEqual("awaited_with"u8),
            16 => name.SequenceEqual("called_once_with"u8),
            17 => name.SequenceEqual("awaited_once_with"u8),
            _ => false,
        };
}
