namespace Cantil.Semantics;

/// <summary>The exceptions that a <c>try</c> around a place names in one of its handlers.</summary>
[Flags]
public enum HandledExceptions : byte
{
    None = 0,
    NameError = 1,
    ModuleNotFoundError = 2,
    ImportError = 4,
}
