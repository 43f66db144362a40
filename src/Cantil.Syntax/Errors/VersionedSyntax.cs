using Cantil.Foundation.Python;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Errors;

/// <summary>A use of syntax that not every supported version of Python has.</summary>
public readonly record struct VersionedSyntax(SyntaxFeature Feature, TextRange Range)
{
    /// <summary>The first version that reads it.</summary>
    public PythonVersion Since => SinceOf(Feature);

    /// <summary>One sentence, without a full stop and without the place.</summary>
    /// <param name="target">The version that the code is to run on.</param>
    public string Message(PythonVersion target) =>
        Feature == SyntaxFeature.ExceptWithoutParentheses
            ? $"Several exception types without parentheses need Python {Since}, and the code is to run on {target}; put them in parentheses"
            : $"{NameOf(Feature)} needs Python {Since}, and the code is to run on {target}";

    /// <summary>The first version that reads a feature.</summary>
    public static PythonVersion SinceOf(SyntaxFeature feature) => feature switch
    {
        SyntaxFeature.PositionalOnlyParameters or SyntaxFeature.NamedExpression or SyntaxFeature.UnparenthesizedUnpackInReturn
            or SyntaxFeature.UnparenthesizedUnpackInYield => new(3, 8),
        SyntaxFeature.ParenthesizedContextManagers or SyntaxFeature.RelaxedDecorators or SyntaxFeature.UnparenthesizedNamedExpression
            or SyntaxFeature.UnparenthesizedUnpackInFor => new(3, 9),
        SyntaxFeature.Match or SyntaxFeature.UnparenthesizedNamedExpressionInIndex => new(3, 10),
        SyntaxFeature.ExceptStar or SyntaxFeature.StarInIndex or SyntaxFeature.StarAnnotation
            or SyntaxFeature.AsyncComprehensionInSync => new(3, 11),
        SyntaxFeature.TypeParameters or SyntaxFeature.TypeStatement or SyntaxFeature.FStringQuoteReuse or SyntaxFeature.FStringBackslash
            or SyntaxFeature.FStringComment or SyntaxFeature.FStringLineBreak => new(3, 12),
        SyntaxFeature.TypeParameterDefault => new(3, 13),
        SyntaxFeature.TemplateString or SyntaxFeature.ExceptWithoutParentheses => new(3, 14),
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, null),
    };

    private static string NameOf(SyntaxFeature feature) => feature switch
    {
        SyntaxFeature.PositionalOnlyParameters => "The `/` behind positional-only parameters",
        SyntaxFeature.NamedExpression => "`:=`",
        SyntaxFeature.UnparenthesizedUnpackInReturn => "`*` behind `return` without parentheses",
        SyntaxFeature.UnparenthesizedUnpackInYield => "`*` behind `yield` without parentheses",
        SyntaxFeature.ParenthesizedContextManagers => "A `with` that has its items in parentheses",
        SyntaxFeature.RelaxedDecorators => "A decorator that is not a dotted name or a call of one",
        SyntaxFeature.UnparenthesizedNamedExpression => "`:=` in a set without parentheses",
        SyntaxFeature.UnparenthesizedNamedExpressionInIndex => "`:=` in an index without parentheses",
        SyntaxFeature.UnparenthesizedUnpackInFor => "`*` behind `for … in` without parentheses",
        SyntaxFeature.Match => "`match`",
        SyntaxFeature.ExceptStar => "`except*`",
        SyntaxFeature.StarInIndex => "`*` in an index",
        SyntaxFeature.StarAnnotation => "An annotation with `*`",
        SyntaxFeature.AsyncComprehensionInSync => "An asynchronous comprehension inside a synchronous one",
        SyntaxFeature.TypeParameters => "A list of type parameters",
        SyntaxFeature.TypeStatement => "The `type` statement",
        SyntaxFeature.FStringQuoteReuse => "Using an f-string's own quotes in its replacement field",
        SyntaxFeature.FStringBackslash => "A backslash in a replacement field of an f-string",
        SyntaxFeature.FStringComment => "A comment in a replacement field of an f-string",
        SyntaxFeature.FStringLineBreak => "A line break in a replacement field of an f-string without triple quotes",
        SyntaxFeature.TypeParameterDefault => "A default of a type parameter",
        SyntaxFeature.TemplateString => "A t-string",
        _ => feature.ToString(),
    };
}
