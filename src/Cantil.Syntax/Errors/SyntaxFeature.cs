namespace Cantil.Syntax.Errors;

/// <summary>Syntax that came after Python 3.7.</summary>
public enum SyntaxFeature : byte
{
    /// <summary>PEP 570</summary>
    PositionalOnlyParameters,

    /// <summary>PEP 572</summary>
    NamedExpression,

    /// <summary>PEP 617: <c>with (a as b, c as d):</c></summary>
    ParenthesizedContextManagers,

    /// <summary>PEP 614: any expression as decorator</summary>
    RelaxedDecorators,

    /// <summary>3.9: an unparenthesised walrus in an index or a set</summary>
    UnparenthesizedNamedExpression,

    /// <summary>3.9: unparenthesised unpacking behind <c>for x in</c></summary>
    UnparenthesizedUnpackInFor,

    /// <summary>PEP 634</summary>
    Match,

    /// <summary>PEP 654</summary>
    ExceptStar,

    /// <summary>PEP 646: <c>a[*b]</c></summary>
    StarInIndex,

    /// <summary>PEP 646: <c>*args: *Ts</c></summary>
    StarAnnotation,

    /// <summary>PEP 695: <c>def f[T]()</c>, <c>class A[T]</c></summary>
    TypeParameters,

    /// <summary>PEP 695: <c>type X = int</c></summary>
    TypeStatement,

    /// <summary>PEP 701: nested quotes, backslashes, comments in replacement fields</summary>
    FStringNesting,

    /// <summary>PEP 696</summary>
    TypeParameterDefault,

    /// <summary>PEP 750</summary>
    TemplateString,

    /// <summary>PEP 758: <c>except A, B:</c></summary>
    ExceptWithoutParentheses,
}
