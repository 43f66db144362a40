using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Comparisons;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle.Functions;

/// <summary>Turns a <c>lambda</c> that is assigned to a name into a function.</summary>
internal static class LambdaDefinition
{
    public static void AttachFix(Statement node, Name name, Lambda lambda, Expression? annotation, LintContext context)
    {
        if (!IsAlone(node, context))
            return;
        var types = TypesOf(annotation, context, out var returns);
        var text = new StringBuilder("def ").Append(context.Text(name.Id)).Append('(');
        AppendParameters(text, lambda.Parameters, types, context);
        text.Append(')');
        if (returns is not null)
            text.Append(" -> ").Append(context.Text(returns.Range));
        text.Append(':').Append(BlankLineFix.LineEnding(context));
        var indentation = context.Text(context.Indentation(node.Start));
        text.Append(indentation).Append(Step(context)).Append("return ");
        var body = context.Text(Parentheses.Around(lambda.Body, lambda.Range, context));
        var outer = Parentheses.Around(lambda, node.Range, context);
        text.Append(outer == lambda.Range ? body : $"({body})");
        context.AttachFix(Applicability.Unsafe, "Make it a function", node.Range, text.ToString());
    }

    private static bool IsAlone(Statement node, LintContext context)
    {
        if (!context.StartsLine(node.Start))
            return false;
        var next = context.NextToken(node.End);
        return context.Tree.Tokens[next].Kind is TokenKind.Newline or TokenKind.EndOfFile;
    }

    private static void AppendParameters(StringBuilder text, Parameters? parameters, NodeList<Expression>? types, LintContext context)
    {
        if (parameters is null)
            return;
        var count = 0;
        foreach (var parameter in parameters.PosOnlyArgs)
            Append(parameter, "", TypeAt(types, count));
        if (parameters.PosOnlyArgs.Count > 0)
            text.Append(", /");
        foreach (var parameter in parameters.Args)
            Append(parameter, "", TypeAt(types, count));
        if (parameters.VarArg is { } rest)
            Append(rest, "*", null);
        else if (parameters.KwOnlyArgs.Count > 0)
            text.Append(count > 0 ? ", *" : "*");
        foreach (var parameter in parameters.KwOnlyArgs)
        {
            count = Math.Max(count, 1);
            Append(parameter, "", null);
        }
        if (parameters.KwArg is { } keywords)
            Append(keywords, "**", null);

        void Append(Parameter parameter, string star, Expression? type)
        {
            text.Append(count++ > 0 ? ", " : "").Append(star).Append(context.Text(parameter.Name.Name));
            if (type is not null)
                text.Append(": ").Append(context.Text(type.Range));
            if (parameter.Default is { } value)
                text.Append('=').Append(context.Text(Parentheses.Around(value, parameter.Range, context)));
        }
    }

    private static Expression? TypeAt(NodeList<Expression>? types, int index) => types is { } all && index < all.Count ? all[index] : null;

    /// <summary>What <c>Callable[[int], str]</c> says of the parameters and the result.</summary>
    private static NodeList<Expression>? TypesOf(Expression? annotation, LintContext context, out Expression? returns)
    {
        returns = null;
        if (annotation is not Subscript { Slice: Tuple { Elts: { Count: 2 } pair } } subscript || !IsCallable(subscript.Value, context))
            return null;
        returns = pair[1];
        return pair[0] is List list ? list.Elts : null;
    }

    private static bool IsCallable(Expression node, LintContext context)
    {
        if (context.Model.IsTyping(node, WellKnown.CallableType))
            return true;
        Span<NameId> segments = stackalloc NameId[4];
        return context.Model.TryResolve(node, segments, out var count)
            && TopOfFile.Is(context, segments[..count], "collections.abc.Callable"u8);
    }

    /// <summary>One step of the file's own indentation.</summary>
    private static string Step(LintContext context)
    {
        foreach (ref readonly var token in context.Tree.Tokens)
            if (token.Kind == TokenKind.Indent)
                return context.Text(token.Range);
        return "    ";
    }
}
