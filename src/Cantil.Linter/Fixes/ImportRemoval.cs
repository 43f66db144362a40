using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Fixes;

/// <summary>Takes names out of an import, or the whole of it where no name is left.</summary>
internal static class ImportRemoval
{
    /// <param name="statement">An <c>import</c> or <c>from … import</c>.</param>
    /// <param name="removed">Some of its names.</param>
    public static TextEdit Of(Statement statement, IReadOnlyList<Alias> removed, LintContext context)
    {
        var names = statement is ImportFrom from ? from.Names : ((Import)statement).Names;
        var lastKept = -1;
        for (var i = 0; i < names.Count; i++)
            if (!Contains(removed, names[i]))
                lastKept = i;
        if (lastKept < 0)
            return StatementRemoval.Of(statement, context);

        var text = context.MessageBuilder.Clear();
        text.Append(context.Source.GetString(statement.Start, names[0].Start));
        for (var i = 0; i < lastKept; i++)
            if (!Contains(removed, names[i]))
                text.Append(context.Source.GetString(names[i].Start, names[i + 1].Start));
        var last = names.Count - 1;
        var end = EndWithComma(names[last], context);
        if (lastKept == last)
            text.Append(context.Source.GetString(names[last].Start, statement.End));
        else if (HasCommentBehindComma(names[lastKept], context))
            text.Append(context.Source.GetString(names[lastKept].Start, names[lastKept + 1].Start)).Append(context.Source.GetString(end, statement.End));
        else
            text.Append(context.Source.GetString(names[lastKept].Range)).Append(context.Source.GetString(names[last].End, statement.End));
        return new TextEdit(statement.Range, text.ToString());
    }

    private static bool Contains(IReadOnlyList<Alias> aliases, Alias alias)
    {
        for (var i = 0; i < aliases.Count; i++)
            if (ReferenceEquals(aliases[i], alias))
                return true;
        return false;
    }

    /// <summary>Behind the comma that follows a name, or behind the name where none does.</summary>
    private static int EndWithComma(Alias alias, LintContext context)
    {
        var next = context.Tree.Tokens[context.NextToken(alias.End)];
        return next.Kind == TokenKind.Comma ? next.End : alias.End;
    }

    private static bool HasCommentBehindComma(Alias alias, LintContext context)
    {
        var comma = context.NextToken(alias.End);
        return comma + 1 < context.Tree.TokenCount && context.Tree.Tokens[comma + 1].Kind == TokenKind.Comment;
    }
}
