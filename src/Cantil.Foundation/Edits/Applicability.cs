namespace Cantil.Foundation.Edits;

/// <summary>How far a fix may be trusted.</summary>
public enum Applicability : byte
{
    /// <summary>Shown, never applied.</summary>
    DisplayOnly,

    /// <summary>May change what the program does; applied when asked for.</summary>
    Unsafe,

    /// <summary>Keeps what the program does.</summary>
    Safe,
}
