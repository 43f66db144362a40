using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Fixes;

/// <summary>
/// Takes a statement out of a file: with its lines where it stands alone in them, without what other statements share its line, and
/// with <c>pass</c> in its place where a body would have nothing left.
/// </summary>
internal static class StatementRemoval
{
    public static TextEdit Of(Statement statement, LintContext context)
    {
        if (context.Parent(statement) is { } parent and not Module && IsOnly(parent, statement))
            return new TextEdit(statement.Range, "pass");
        if (SemicolonBehind(statement.End, context) is >= 0 and var semicolon)
            return Delete(statement.Start, NextStart(semicolon + 1, context));
        if (!context.StartsLine(statement.Start))
            return Delete(statement.Start, statement.End);
        if (ContinuationBefore(statement.Start, context) is >= 0 and var backslash)
            return Delete(backslash, statement.End);
        return Delete(context.LineStart(statement.Start), EndOfLineWithBreak(statement.End, context));
    }

    /// <summary>
    /// Statements of one body are taken out one at a time, because the last of them needs a <c>pass</c>: the number of the group
    /// that their fixes are in.
    /// </summary>
    public static int GroupOf(Statement statement, LintContext context) => context.Ancestor<Statement>(statement) is { } above ? above.Index + 1 : 0;

    private static TextEdit Delete(int start, int end) => new(new TextRange(start, end), "");

    private static bool IsOnly(Node parent, Statement statement) => parent switch
    {
        FunctionDef node => IsOnly(node.Body, statement),
        ClassDef node => IsOnly(node.Body, statement),
        If node => IsOnly(node.Body, statement),
        ElifElseClause node => IsOnly(node.Body, statement),
        For node => IsOnly(node.Body, statement) || IsOnly(node.OrElse, statement),
        While node => IsOnly(node.Body, statement) || IsOnly(node.OrElse, statement),
        With node => IsOnly(node.Body, statement),
        Try node => IsOnly(node.Body, statement) || IsOnly(node.OrElse, statement) || IsOnly(node.FinalBody, statement),
        ExceptHandler node => IsOnly(node.Body, statement),
        MatchCase node => IsOnly(node.Body, statement),
        _ => false,
    };

    private static bool IsOnly(NodeList<Statement> body, Statement statement) => body.Count == 1 && ReferenceEquals(body[0], statement);

    /// <summary>The semicolon that ends a statement, or -1.</summary>
    private static int SemicolonBehind(int offset, LintContext context)
    {
        var text = context.Source.Buffer;
        var at = SkipSpace(text, offset);
        while (text[at] == '\\' && BreakLength(text, at + 1) is > 0 and var length)
            at = SkipSpace(text, at + 1 + length);
        return text[at] == ';' ? at : -1;
    }

    /// <summary>Where what follows a semicolon starts; the end of the line where that is nothing.</summary>
    private static int NextStart(int offset, LintContext context)
    {
        var text = context.Source.Buffer;
        var at = SkipSpace(text, offset);
        while (text[at] == '\\' && BreakLength(text, at + 1) is > 0 and var length)
        {
            offset = at + 1 + length;
            at = SkipSpace(text, offset);
        }
        return at >= context.Source.Length || BreakLength(text, at) > 0 ? offset : at;
    }

    /// <summary>The backslash that joins the line of an offset to the one before, or the first of several; -1 if there is none.</summary>
    private static int ContinuationBefore(int offset, LintContext context)
    {
        var text = context.Source.Buffer;
        var found = -1;
        while (true)
        {
            var start = context.LineStart(offset);
            if (SkipSpace(text, start) != offset)
                return found;
            var end = start - (start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? 2 : 1);
            if (end < 1 || text[end - 1] != '\\')
                return found;
            found = offset = end - 1;
        }
    }

    private static int EndOfLineWithBreak(int offset, LintContext context)
    {
        var end = context.LineEnd(offset);
        return end + BreakLength(context.Source.Buffer, end);
    }

    private static int SkipSpace(byte[] text, int at)
    {
        while (text[at] is (byte)' ' or (byte)'\t' or (byte)'\f')
            at++;
        return at;
    }

    private static int BreakLength(byte[] text, int at) => text[at] switch
    {
        (byte)'\r' => text[at + 1] == '\n' ? 2 : 1,
        (byte)'\n' => 1,
        _ => 0,
    };
}
