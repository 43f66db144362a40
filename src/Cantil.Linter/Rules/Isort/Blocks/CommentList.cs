namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>Comments that belong to one place, as a chain through <see cref="CommentChains"/>; the default is empty.</summary>
internal struct CommentList
{
    public int First;
    public int Last;

    public readonly bool IsEmpty => First == 0;
}
