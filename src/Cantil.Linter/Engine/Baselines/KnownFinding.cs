namespace Cantil.Linter.Engine.Baselines;

/// <summary>A finding as a baseline keeps it: recognised by its text, wherever in the file that stands.</summary>
/// <param name="Code">Of the rule; <c>invalid-syntax</c> for a syntax error.</param>
/// <param name="Line">Of the line that it is in, see <see cref="LineHash"/>.</param>
/// <param name="Neighbours">Of the lines around it.</param>
public sealed record KnownFinding(string Code, ulong Line, uint Neighbours)
{
    /// <summary>What stands for the code of a syntax error.</summary>
    public const string SyntaxErrorCode = "invalid-syntax";

    /// <summary>A number for code and line.</summary>
    internal ulong Key => LineHash.Mix(LineHash.Of(Code), Line);

    /// <summary>A number for code, line and neighbours.</summary>
    internal ulong ExactKey => LineHash.Mix(Key, Neighbours);
}
