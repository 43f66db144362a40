namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>What an equal sign does.</summary>
internal enum EqualSign : byte
{
    /// <summary>The token is none, or it assigns.</summary>
    Other,

    /// <summary>Of a keyword argument, or of a default without annotation.</summary>
    Keyword,

    /// <summary>Before the default of an annotated parameter or of a type parameter.</summary>
    AnnotatedDefault,
}
