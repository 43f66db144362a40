namespace Cantil.Syntax.Errors;

/// <summary>Syntax that came after Python 3.7; <see cref="VersionedSyntax"/> says with which version and in which words.</summary>
public enum SyntaxFeature : byte
{
    /// <summary>PEP 570; the range is that of the <c>/</c>.</summary>
    PositionalOnlyParameters,

    /// <summary>PEP 572</summary>
    NamedExpression,

    /// <summary>3.8: <c>return *a, b</c>; the range is that of the <c>*</c> expression.</summary>
    UnparenthesizedUnpackInReturn,

    /// <summary>3.8: <c>yield *a, b</c>; the range is that of the <c>*</c> expression.</summary>
    UnparenthesizedUnpackInYield,

    /// <summary>PEP 617: <c>with (a as b, c as d):</c>; the range is that of the <c>(</c>.</summary>
    ParenthesizedContextManagers,

    /// <summary>PEP 614: any expression as decorator; the range is that of the part that was not allowed.</summary>
    RelaxedDecorators,

    /// <summary>3.9: an unparenthesised walrus in a set or set comprehension</summary>
    UnparenthesizedNamedExpression,

    /// <summary>3.10: an unparenthesised walrus in an index</summary>
    UnparenthesizedNamedExpressionInIndex,

    /// <summary>3.9: unparenthesised unpacking behind <c>for x in</c>; the range is that of the <c>*</c> expression.</summary>
    UnparenthesizedUnpackInFor,

    /// <summary>PEP 634; the range is that of the keyword.</summary>
    Match,

    /// <summary>PEP 654; the range is that of the <c>*</c>.</summary>
    ExceptStar,

    /// <summary>PEP 646: <c>a[*b]</c></summary>
    StarInIndex,

    /// <summary>PEP 646: <c>*args: *Ts</c></summary>
    StarAnnotation,

    /// <summary>3.11: an asynchronous list, set or dict comprehension in a synchronous comprehension</summary>
    AsyncComprehensionInSync,

    /// <summary>PEP 695: <c>def f[T]()</c>, <c>class A[T]</c>; the range is that of the brackets.</summary>
    TypeParameters,

    /// <summary>PEP 695: <c>type X = int</c>; the range is that of the keyword.</summary>
    TypeStatement,

    /// <summary>PEP 701: the quotes of an f-string used again in one of its replacement fields</summary>
    FStringQuoteReuse,

    /// <summary>PEP 701: a backslash in a replacement field</summary>
    FStringBackslash,

    /// <summary>PEP 701: a comment in a replacement field</summary>
    FStringComment,

    /// <summary>PEP 701: a line ending in a replacement field of an f-string that has single quotes</summary>
    FStringLineBreak,

    /// <summary>PEP 696; the range begins at the <c>=</c>.</summary>
    TypeParameterDefault,

    /// <summary>PEP 750</summary>
    TemplateString,

    /// <summary>PEP 758: <c>except A, B:</c></summary>
    ExceptWithoutParentheses,
}
