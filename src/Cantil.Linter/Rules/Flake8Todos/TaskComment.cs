using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Todos;

/// <summary>A comment, or what follows a number sign in it, that begins with the tag of a task, in small letters or capitals.</summary>
/// <param name="Range">Of the tag; none where <paramref name="Tag"/> is none.</param>
/// <param name="End">Behind the comment.</param>
internal readonly record struct TaskComment(TaskTag Tag, TextRange Range, int End)
{
    /// <summary>The first tag of a comment.</summary>
    public static TaskComment Of(Token comment, LintContext context)
    {
        var text = context.Source.Slice(comment.Range);
        for (var at = 0; at < text.Length;)
        {
            var sign = text[at..].IndexOf((byte)'#');
            if (sign < 0)
                break;
            at += sign + 1;
            var start = text.Length - WithoutSpace(text[at..]).Length;
            var (tag, length) = TagAt(text[start..]);
            if (tag != TaskTag.None)
                return new TaskComment(tag, new TextRange(comment.Start + start, comment.Start + start + length), comment.End);
        }
        return default;
    }

    /// <summary>Whether it is a task that the rules on how tasks are written look at.</summary>
    public bool IsTodo => Tag is TaskTag.Todo or TaskTag.Fixme or TaskTag.Xxx;

    public TaskParts Parts(LintContext context) => TaskParts.Of(context.Source.Slice(Range.End, End));

    /// <summary>A text without the space that it begins with.</summary>
    public static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && SpaceLength(text) is > 0 and var length)
            text = text[length..];
        return text;
    }

    /// <summary>How many bytes of space a text begins with; 0 where it begins with something else.</summary>
    public static int SpaceLength(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
            return text[0] is (byte)' ' or >= 9 and <= 13 ? 1 : 0;
        return Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune) ? length : 0;
    }

    private static (TaskTag Tag, int Length) TagAt(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3)
            return default;
        var (tag, length) = (text[0] | 32) switch
        {
            't' when Is(text, "todo"u8) => (TaskTag.Todo, 4),
            'f' when Is(text, "fixme"u8) => (TaskTag.Fixme, 5),
            'x' when Is(text, "xxx"u8) => (TaskTag.Xxx, 3),
            'h' when Is(text, "hack"u8) => (TaskTag.Hack, 4),
            _ => default,
        };
        return tag != TaskTag.None && EndsWord(text[length..]) ? (tag, length) : default;
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if ((text[i] | 32) != word[i])
                return false;
        return true;
    }

    private static bool EndsWord(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty || Rune.DecodeFromUtf8(rest, out var rune, out _) != OperationStatus.Done || !Rune.IsLetterOrDigit(rune);
}
