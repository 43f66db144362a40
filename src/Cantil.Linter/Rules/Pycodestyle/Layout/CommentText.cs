using System.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>How a comment begins.</summary>
internal static class CommentText
{
    /// <summary>Whether a comment stands alone in its line.</summary>
    public static bool IsAlone(ReadOnlySpan<Token> tokens, int index, LintContext context) =>
        index == 0 || context.StartsLine(tokens[index].Start);

    /// <summary>0 where all up to the first space is <c>#</c> or <c>#:</c>; else the first character that is no <c>#</c>, or <c>#</c>.</summary>
    public static byte BadPrefix(ReadOnlySpan<byte> comment)
    {
        if (comment.Length == 1 || comment[1] == ' ' || (comment[1] == ':' && (comment.Length == 2 || comment[2] == ' ')))
            return 0;
        var space = comment.IndexOf((byte)' ');
        var symbol = space < 0 ? comment : comment[..space];
        var rest = symbol.TrimStart((byte)'#');
        return rest.IsEmpty ? (byte)'#' : rest[0];
    }

    /// <summary>Whether something follows the first space.</summary>
    public static bool HasBody(ReadOnlySpan<byte> comment)
    {
        var space = comment.IndexOf((byte)' ');
        return space >= 0 && space + 1 < comment.Length;
    }

    /// <summary>Whether another blank follows the first space.</summary>
    public static bool HasWideStart(ReadOnlySpan<byte> comment)
    {
        var space = comment.IndexOf((byte)' ');
        if (space < 0 || space + 1 == comment.Length)
            return false;
        Rune.DecodeFromUtf8(comment[(space + 1)..], out var rune, out _);
        return Rune.IsWhiteSpace(rune);
    }

    /// <summary>The comment with <c># </c> or <c>#: </c> and no further blanks at its start.</summary>
    public static string Clean(ReadOnlySpan<byte> comment)
    {
        var body = comment.TrimStart((byte)'#');
        return !body.IsEmpty && body[0] == ':'
            ? "#: " + Encoding.UTF8.GetString(body[1..]).Trim()
            : "# " + Encoding.UTF8.GetString(body).Trim();
    }
}
