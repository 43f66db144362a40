using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Semantics;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

/// <summary>What is done about a local variable that nothing reads.</summary>
internal static class UnusedVariableFix
{
    /// <summary>Attaches a fix to the finding that was just reported.</summary>
    public static void Attach(in Binding binding, DummyVariables dummies, LintContext context)
    {
        if (FixOf(binding, dummies, context) is { } fix)
            context.AttachFix(fix);
    }

    private static Fix? FixOf(in Binding binding, DummyVariables dummies, LintContext context)
    {
        var name = context.Text(binding.Name);
        if (binding.Kind == BindingKind.Exception)
            return new Fix(Applicability.Safe, $"Take `as {name}` out", [WithoutName(binding.Range, context)]);
        var message = $"Take the assignment to `{name}` out";
        switch (context.Model.NodeAt(binding.Statement))
        {
            case Assign assign when TargetAt(assign, binding.Range) is { } target:
                return assign.Targets.Count > 1 || SideEffects.MayHave(assign.Value, context)
                    ? new Fix(Applicability.Unsafe, message, [WithoutTarget(target, context)])
                    : Removal(assign, message, context);
            case Assign { Value: Tuple or List } when binding.Kind == BindingKind.Assignment:
                return Renaming(binding, name, dummies, context);
            case AnnAssign { Value: { } value, Target: Name } assign:
                return SideEffects.MayHave(value, context)
                    ? new Fix(Applicability.Unsafe, message, [new TextEdit(new TextRange(assign.Start, StartOf(value, context)), "")])
                    : Removal(assign, message, context);
            case With with when IsItem(with, binding.Range):
                return new Fix(Applicability.Unsafe, $"Take `as {name}` out", [WithoutName(binding.Range, context)]);
            default:
                return null;
        }
    }

    private static Fix Removal(Statement statement, string message, LintContext context) =>
        new(Applicability.Unsafe, message, [StatementRemoval.Of(statement, context)], StatementRemoval.GroupOf(statement, context));

    /// <summary>One of several names that a sequence is spread over cannot go: an underscore says that it is meant.</summary>
    private static Fix? Renaming(in Binding binding, string name, DummyVariables dummies, LintContext context)
    {
        var renamed = "_" + name;
        var utf8 = System.Text.Encoding.UTF8.GetBytes(renamed);
        return dummies.Contains(utf8) && !IsUsed(utf8, ScopeOf(binding, context), context)
            ? new Fix(Applicability.Unsafe, $"Call it `{renamed}`", [new TextEdit(binding.Range, renamed)])
            : null;
    }

    /// <summary>The function that a binding is local to.</summary>
    private static TextRange ScopeOf(in Binding binding, LintContext context) =>
        context.Ancestor<FunctionDef>(context.Model.NodeAt(binding.Statement)) is { } function ? function.Range : new TextRange(0, context.Source.Length);

    /// <summary>Whether a name stands in a range for anything but being assigned to.</summary>
    private static bool IsUsed(ReadOnlySpan<byte> name, TextRange range, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var balance = 0;
        for (var i = context.Tree.TokenAt(range.Start); i < tokens.Length && tokens[i].Start < range.End; i++)
            if (tokens[i].Kind == TokenKind.Name && context.Names.GetUtf8(tokens[i].Name).SequenceEqual(name))
                balance++;
        if (balance == 0)
            return false;
        foreach (var node in context.Tree.Nodes)
            if (node is Name { Ctx: ExpressionContext.Store } target && range.Contains(node.Start) && context.Names.GetUtf8(target.Id).SequenceEqual(name))
                balance--;
        return balance != 0;
    }

    private static Expression? TargetAt(Assign assign, TextRange range)
    {
        foreach (var target in assign.Targets)
            if (target is Name && target.Range == range)
                return target;
        return null;
    }

    private static bool IsItem(With with, TextRange range)
    {
        foreach (var item in with.Items)
            if (item.OptionalVars is Name name && name.Range == range)
                return true;
        return false;
    }

    /// <summary>Deletes a target with its parentheses and the sign behind it.</summary>
    private static TextEdit WithoutTarget(Expression target, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var start = target.Start;
        for (var before = context.PreviousToken(start); before >= 0 && tokens[before].Kind == TokenKind.LeftParenthesis; before = context.PreviousToken(start))
            start = tokens[before].Start;
        var sign = context.NextToken(target.End);
        while (tokens[sign].Kind != TokenKind.Equal)
            sign = context.NextToken(tokens[sign].End);
        return new TextEdit(new TextRange(start, tokens[context.NextToken(tokens[sign].End)].Start), "");
    }

    /// <summary>Where an assigned value starts, its parentheses included.</summary>
    private static int StartOf(Expression value, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var start = value.Start;
        for (var before = context.PreviousToken(start); before >= 0 && tokens[before].Kind == TokenKind.LeftParenthesis; before = context.PreviousToken(start))
            start = tokens[before].Start;
        return start;
    }

    /// <summary>Deletes <c>as name</c> up to the comma, colon or bracket that follows.</summary>
    private static TextEdit WithoutName(TextRange name, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var keyword = context.PreviousToken(name.Start);
        var depth = 0;
        for (; tokens[keyword].Kind != TokenKind.As; keyword = context.PreviousToken(tokens[keyword].Start))
            depth++;
        var end = context.NextToken(name.End);
        for (; depth > 0; depth--)
            end = context.NextToken(tokens[end].End);
        return new TextEdit(new TextRange(tokens[context.PreviousToken(tokens[keyword].Start)].End, tokens[end].Start), "");
    }
}
