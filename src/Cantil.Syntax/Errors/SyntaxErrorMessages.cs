namespace Cantil.Syntax.Errors;

/// <summary>The sentences of <see cref="SyntaxErrorKind"/>.</summary>
public static class SyntaxErrorMessages
{
    public static string Of(SyntaxError error) => error.Detail is null ? error.Kind.ToString() : $"{error.Kind}: {error.Detail}";
}
