namespace Cantil.Syntax.Errors;

/// <summary>The sentences of <see cref="SyntaxErrorKind"/>: each says what is wrong and, where that is not plain, the way out.</summary>
public static partial class SyntaxErrorMessages
{
    /// <summary>One sentence or two, without a full stop at the end and without the place.</summary>
    public static string Of(SyntaxError error)
    {
        var detail = string.IsNullOrEmpty(error.Detail) ? null : error.Detail;
        return OfLexer(error.Kind, detail) ?? OfParser(error.Kind, detail) ?? OfCompiler(error.Kind, detail) ?? OfWarning(error.Kind, detail)
            ?? "This is not valid Python";
    }

    private static string Quoted(string? detail, string otherwise) => detail is null ? otherwise : $"`{detail}`";
}
