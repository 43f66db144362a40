namespace Cantil.Index.Metadata;

/// <summary>A part of a file that has to be fetched first.</summary>
internal sealed class MissingPartException(long offset) : Exception
{
    /// <summary>Where it starts.</summary>
    public long Offset { get; } = offset;
}
