namespace Cantil.Cli;

/// <summary>What the program ends with.</summary>
internal static class ExitStatus
{
    /// <summary>Done, nothing found.</summary>
    public const int Success = 0;

    /// <summary>Done, something found.</summary>
    public const int Found = 1;

    /// <summary>Could not do it: wrong usage, unreadable settings or files.</summary>
    public const int Failure = 2;
}
