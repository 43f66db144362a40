namespace Cantil.Index.Http;

/// <summary>A body that is larger than anything that is expected: most likely one that unpacks to something enormous.</summary>
internal sealed class BodyTooLargeException(long limit) : Exception
{
    /// <summary>In bytes.</summary>
    public long Limit { get; } = limit;
}
