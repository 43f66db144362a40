namespace Cantil.Resolver;

/// <summary>Which of the versions that will do are taken.</summary>
public enum ResolutionMode : byte
{
    /// <summary>The newest.</summary>
    Highest,

    /// <summary>The oldest.</summary>
    Lowest,

    /// <summary>The oldest of what the project itself requires, the newest of all else.</summary>
    LowestDirect,
}
