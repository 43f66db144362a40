using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

/// <summary>The line that tells Unix which program runs a file; it counts only where it is the first.</summary>
internal static class Shebang
{
    /// <summary>Whether a comment looks like one, wherever it stands.</summary>
    public static bool Is(Token comment, LintContext context) => context.Source.Slice(comment.Range).StartsWith("#!"u8);

    /// <summary>Whether only space and line endings stand before a comment that is not at the start of the file.</summary>
    /// <param name="index">Of the comment's token.</param>
    public static bool FollowsSpace(int index, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var start = tokens[index].Start;
        while (index > 0 && tokens[index - 1].Kind == TokenKind.NonLogicalNewline)
            index--;
        return start > 0 && index == 0 && !context.Source.HasByteOrderMark && context.Source.Slice(0, start).IndexOfAnyExcept(" \t\f\r\n"u8) < 0;
    }

    /// <summary>Whether the program is Python, or one that runs Python.</summary>
    public static bool NamesPython(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("python"u8) >= 0 || text.IndexOf("pytest"u8) >= 0)
            return true;
        for (var at = text.IndexOf("uv"u8); at >= 0; at = NextUv(text, at))
            if ((at == 0 || !IsWord(text[at - 1])) && RunsScript(text[(at + 2)..]))
                return true;
        return false;
    }

    private static int NextUv(ReadOnlySpan<byte> text, int at)
    {
        var next = text[(at + 2)..].IndexOf("uv"u8);
        return next < 0 ? -1 : at + 2 + next;
    }

    /// <summary>Whether behind <c>uv</c> follow an <c>x</c>, <c>run</c> or <c>tool run</c>, with options and their values between.</summary>
    private static bool RunsScript(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty && rest[0] == 'x')
            return rest.Length == 1 || !IsWord(rest[1]);
        var sawTool = false;
        var mayBeValue = false;
        while (true)
        {
            var word = rest.TrimStart(" \t"u8);
            if (word.IsEmpty || word.Length == rest.Length)
                return false;
            var length = word.IndexOfAny((byte)' ', (byte)'\t') is >= 0 and var end ? end : word.Length;
            if (word.StartsWith("run"u8) && (word.Length == 3 || !IsWord(word[3])))
                return true;
            if (word[0] == '-' && length > 1)
                mayBeValue = true;
            else if (!sawTool && word[..length].SequenceEqual("tool"u8))
                (sawTool, mayBeValue) = (true, false);
            else if (mayBeValue)
                mayBeValue = false;
            else
                return false;
            rest = word[length..];
        }
    }

    private static bool IsWord(byte c) => char.IsAsciiLetterOrDigit((char)c) || c == '_' || c >= 0x80;
}
