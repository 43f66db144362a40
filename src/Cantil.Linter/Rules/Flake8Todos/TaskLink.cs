using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

/// <summary>Where a task says which issue it belongs to.</summary>
internal static class TaskLink
{
    /// <summary>Whether the task's comment, or one of those that follow without code between, names an issue.</summary>
    /// <param name="index">Of the comment's token.</param>
    public static bool IsNamed(TaskComment task, int index, LintContext context)
    {
        if (IsIn(context.Source.Slice(task.Range.Start, task.End)))
            return true;
        var tokens = context.Tree.Tokens;
        for (var i = index + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is TokenKind.NonLogicalNewline or TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent)
                continue;
            if (tokens[i].Kind != TokenKind.Comment || TaskComment.Of(tokens[i], context).Tag != TaskTag.None)
                return false;
            if (IsAll(context.Source.Slice(tokens[i].Range)))
                return true;
        }
        return false;
    }

    /// <summary>An address, or the number of an issue behind a number sign.</summary>
    private static bool IsIn(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("http://"u8) >= 0 || text.IndexOf("https://"u8) >= 0)
            return true;
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] == '#' && char.IsAsciiDigit((char)text[i + 1]))
                return true;
        return false;
    }

    /// <summary>A comment of an address, a number or a key such as <c>ABC-12</c> alone.</summary>
    private static bool IsAll(ReadOnlySpan<byte> comment)
    {
        var text = TaskComment.WithoutSpace(comment[1..]);
        if (text.StartsWith("http://"u8) || text.StartsWith("https://"u8))
            return true;
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetterUpper((char)text[letters]))
            letters++;
        var digits = letters > 0 && letters < text.Length && text[letters] == '-' ? letters + 1 : letters;
        return digits < text.Length && text[digits..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }
}
