namespace Cantil.Formatter.Nodes;

/// <summary>When an expression gets parentheses of its own.</summary>
internal enum Parenthesize : byte
{
    /// <summary>Where it had some, or where it would break.</summary>
    Optional,

    /// <summary>Where it would break; those that it had are removed.</summary>
    IfBreaks,

    /// <summary>Only where the syntax asks for them.</summary>
    IfRequired,

    /// <summary>Around the whole where it breaks, whatever it is.</summary>
    IfBreaksParenthesized,

    /// <summary>The guard of a case or the message of an assertion: what cannot break gets parentheses where the line is too long, even if it is too long for them.</summary>
    Guard,

    /// <summary>The body of a lambda: in brackets, too.</summary>
    LambdaBody,
}
