namespace Cantil.Formatter.Comments;

/// <summary>A comment that has found its node.</summary>
internal struct Comment(int start, int end, bool ownLine)
{
    /// <summary>Of the hash.</summary>
    public int Start = start;

    public int End = end;

    /// <summary>Nothing but spaces stands before it on its line.</summary>
    public bool OwnLine = ownLine;

    /// <summary>Already printed, elsewhere than its node would.</summary>
    public bool Done;
}
