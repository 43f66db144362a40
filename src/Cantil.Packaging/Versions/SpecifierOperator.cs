namespace Cantil.Packaging.Versions;

/// <summary>The comparison of a version specifier (PEP 440, "Version specifiers").</summary>
public enum SpecifierOperator : byte
{
    /// <summary><c>~=</c></summary>
    Compatible,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>===</c>: the same text, whether it is a version or not.</summary>
    Arbitrary,
}
