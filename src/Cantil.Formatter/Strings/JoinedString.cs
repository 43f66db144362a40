using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>How the literal is written that several become.</summary>
/// <param name="Flags">Bytes, f-string, t-string, or none of them.</param>
internal readonly record struct JoinedString(TokenFlags Flags, byte Quote)
{
    /// <summary>It is an f-string or t-string.</summary>
    public bool IsInterpolated => (Flags & (TokenFlags.FString | TokenFlags.TString)) != 0;
}
