using Cantil.Foundation.Python;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Errors;

/// <summary>A use of syntax that not every supported version of Python has.</summary>
public readonly record struct VersionedSyntax(SyntaxFeature Feature, TextRange Range)
{
    /// <summary>The first version that reads it.</summary>
    public PythonVersion Since => Feature switch
    {
        SyntaxFeature.ParenthesizedContextManagers or SyntaxFeature.RelaxedDecorators or SyntaxFeature.UnparenthesizedNamedExpression
            or SyntaxFeature.UnparenthesizedUnpackInFor => new(3, 9),
        SyntaxFeature.Match => new(3, 10),
        SyntaxFeature.ExceptStar or SyntaxFeature.StarInIndex or SyntaxFeature.StarAnnotation => new(3, 11),
        SyntaxFeature.TypeParameters or SyntaxFeature.TypeStatement or SyntaxFeature.FStringNesting => new(3, 12),
        SyntaxFeature.TypeParameterDefault => new(3, 13),
        SyntaxFeature.TemplateString or SyntaxFeature.ExceptWithoutParentheses => new(3, 14),
        _ => new(3, 8),
    };
}
