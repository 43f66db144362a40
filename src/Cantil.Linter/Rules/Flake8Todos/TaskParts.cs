namespace Cantil.Linter.Rules.Flake8Todos;

/// <summary>What follows the tag of a task: <c>(author): description</c>, or <c>@author: description</c>.</summary>
internal readonly record struct TaskParts(bool HasAuthor, bool HasColon, bool HasSpace, bool HasDescription)
{
    public static TaskParts Of(ReadOnlySpan<byte> text)
    {
        var rest = TaskComment.WithoutSpace(text);
        var author = AuthorLength(rest);
        rest = rest[author..];
        if (rest.IsEmpty || rest[0] != ':')
            return new TaskParts(author > 0, false, true, !rest.IsEmpty);
        rest = rest[1..];
        return new TaskParts(author > 0, true, rest.IsEmpty || TaskComment.SpaceLength(rest) > 0, !rest.IsEmpty);
    }

    private static int AuthorLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] == '(')
            return text.IndexOf((byte)')') is >= 0 and var close ? close + 1 : text.Length;
        if (text[0] != '@')
            return 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == ':' || TaskComment.SpaceLength(text[i..]) > 0)
                return i;
        return 0;
    }
}
