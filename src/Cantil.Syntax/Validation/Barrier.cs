namespace Cantil.Syntax.Validation;

/// <summary>What <c>break</c> and <c>continue</c> meet first on their way out.</summary>
internal enum Barrier : byte
{
    None,
    Loop,
    ExceptStar,
    Finally,
}
