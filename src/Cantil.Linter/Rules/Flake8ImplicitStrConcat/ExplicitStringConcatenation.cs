using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

[Rule("ISC003", "explicit-string-concatenation", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class ExplicitStringConcatenation(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds two literal strings in two lines that are joined with `+`.

        ## Why is this bad?
        In parentheses Python joins strings that stand behind each other, at no cost at run time and with less to read.

        ## Example
        ```python
        text = (
            "The quick brown fox jumps over "
            + "the lazy dog"
        )
        ```

        ## Use instead
        ```python
        text = (
            "The quick brown fox jumps over "
            "the lazy dog"
        )
        ```

        ## Fix safety
        The plus sign is removed; the value stays the same. The fix is unsafe where the joined string would become a docstring.
        There is none where one of the strings is in parentheses of its own.

        ## Options
        - `lint.flake8-implicit-str-concat.allow-multiline`: with `false` this rule is off, for there would be no way left to
          write a string in several lines.
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (node.Op != Operator.Add || !options.AllowMultilineConcatenation || Kind(node.Left) is not { } kind || Kind(node.Right) != kind)
            return;
        var between = new TextRange(node.Left.End, node.Right.Start);
        if (context.Source.Slice(between).IndexOfAny((byte)'\n', (byte)'\r') < 0)
            return;
        if (context.Report(this, node, "Strings are joined with `+`; in parentheses they may just stand behind each other")
            && context.WantsFixes && PlusIn(between, context) is { } plus)
            context.AttachFix(
                IsDocstring(node, context) ? Applicability.Unsafe : Applicability.Safe, "Remove the `+`", between, Without(plus, between, context));
    }

    /// <summary>Strings and f-strings can be joined, bytes and t-strings only among themselves; null for what is no literal.</summary>
    private static ConstantKind? Kind(Expression node) => node switch
    {
        Constant { ConstantKind: ConstantKind.String or ConstantKind.Bytes } literal => literal.ConstantKind,
        JoinedStr => ConstantKind.String,
        TemplateStr => ConstantKind.StringPart,
        _ => null,
    };

    /// <summary>The plus sign, if nothing but comments stands beside it.</summary>
    private static TextRange? PlusIn(TextRange between, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        TextRange? plus = null;
        for (var i = context.Tree.TokenAt(between.Start); i < tokens.Length && tokens[i].Start < between.End; i++)
            if (tokens[i].Kind == TokenKind.Plus)
                plus = tokens[i].Range;
            else if (!tokens[i].IsTrivia)
                return null;
        return plus;
    }

    private static string Without(TextRange plus, TextRange between, LintContext context)
    {
        var before = context.Text(new TextRange(between.Start, plus.Start));
        if (before.AsSpan().IndexOfAny('\n', '\r') < 0)
            before = before.TrimEnd();
        return before + context.Text(new TextRange(plus.End, between.End));
    }

    private static bool IsDocstring(BinOp node, LintContext context)
    {
        if (node is not { Left: Constant { ConstantKind: ConstantKind.String }, Right: Constant { ConstantKind: ConstantKind.String } }
            || context.Parent(node) is not Expr statement)
            return false;
        var body = context.Parent(statement) switch
        {
            Module module => module.Body,
            ClassDef @class => @class.Body,
            FunctionDef function => function.Body,
            _ => default,
        };
        return body.Count > 0 && body[0] == statement;
    }
}
