using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>Says which tokens a rule's <c>Check(Token, LintContext)</c> wants to see; all of them without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TokensAttribute(params TokenKind[] kinds) : System.Attribute
{
    public IReadOnlyList<TokenKind> Kinds { get; } = kinds;
}
