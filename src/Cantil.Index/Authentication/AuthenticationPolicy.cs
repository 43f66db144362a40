namespace Cantil.Index.Authentication;

/// <summary>Whether credentials are used for an index.</summary>
public enum AuthenticationPolicy : byte
{
    /// <summary>Where there are some; those that cost something to find when the index asks for them.</summary>
    Auto,

    /// <summary>Always: without them the index is not asked.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
