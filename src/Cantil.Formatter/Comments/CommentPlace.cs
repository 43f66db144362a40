namespace Cantil.Formatter.Comments;

/// <summary>Where a comment stands relative to its node.</summary>
internal enum CommentPlace : byte
{
    Leading,

    /// <summary>In it, where it has no child to lean on.</summary>
    Dangling,
    Trailing,
}
