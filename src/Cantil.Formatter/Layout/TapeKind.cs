namespace Cantil.Formatter.Layout;

/// <summary>What an element of the tape is; the meaning of its operands stands behind each.</summary>
internal enum TapeKind : byte
{
    Space,

    /// <summary>Two spaces, unless a line begins here.</summary>
    CommentGap,

    /// <summary>Up to eight ASCII bytes in <c>A</c> and <c>B</c>; <c>Flag</c> is their number.</summary>
    Short,

    /// <summary>Text of one line: <c>A</c> to <c>B</c> of the source, <c>C</c> columns wide.</summary>
    Source,

    /// <summary>The same of the tape's own text.</summary>
    Made,

    /// <summary>Text with line endings: <c>A</c> to <c>B</c> of the source.</summary>
    SourceLines,

    /// <summary>The same of the tape's own text.</summary>
    MadeLines,

    /// <summary>Nothing, or a line break where its group is broken.</summary>
    SoftLine,

    /// <summary>A space, or a line break where its group is broken.</summary>
    SoftLineOrSpace,
    HardLine,

    /// <summary>A line break and an empty line.</summary>
    EmptyLine,

    /// <summary>Nothing; the same as <see cref="SoftLine"/> where group <c>A</c> is broken.</summary>
    SoftLineIfBroken,

    /// <summary>A space; the same as <see cref="SoftLineOrSpace"/> where group <c>A</c> is broken.</summary>
    SoftLineOrSpaceIfBroken,

    StartIndent,
    EndIndent,

    /// <summary>Indented where group <c>A</c> is broken.</summary>
    StartIndentIfBroken,
    EndIndentIfBroken,

    /// <summary>Lines begin at the margin until the end tag, whatever is around.</summary>
    StartRoot,
    EndRoot,

    /// <summary><c>A</c>: its number, 0 for none. <c>Flag</c> 1: it holds what breaks it.</summary>
    StartGroup,
    EndGroup,

    /// <summary>A group of number <c>C</c> where group <c>A</c> is broken, else only what it holds.</summary>
    StartGroupIfBroken,
    EndGroupIfBroken,

    /// <summary>
    /// Where group <c>A</c> (0: any) is flat, what it holds may break without breaking what is around. <c>Flag</c> 1: it
    /// holds what breaks it.
    /// </summary>
    StartFitsExpanded,
    EndFitsExpanded,

    /// <summary>Printed where group <c>A</c> (0: the innermost) is broken; <c>B</c>: its end tag.</summary>
    StartIfBroken,

    /// <summary>Printed where group <c>A</c> (0: the innermost) is flat; <c>B</c>: its end tag.</summary>
    StartIfFlat,
    EndIf,

    /// <summary>
    /// The first of several variants that fits, else the last. <c>A</c>: behind the last; <c>B</c>: the start tag of the last.
    /// <c>Flag</c> 1: all lines of a variant have to fit, not only the first.
    /// </summary>
    BestFitting,

    /// <summary><c>A</c>: its end tag.</summary>
    StartVariant,

    /// <summary><c>A</c>: behind the last variant.</summary>
    EndVariant,

    /// <summary>Parenthesised only where that makes it fit; <c>A</c>: the number of its group.</summary>
    StartBestFitParenthesize,
    EndBestFitParenthesize,

    /// <summary>Put off to the end of the line. <c>A</c>: columns to keep free for it; <c>B</c>: its end tag.</summary>
    StartLineSuffix,
    EndLineSuffix,

    /// <summary>Go on at <c>A</c>.</summary>
    Jump,

    /// <summary>Print what stands from <c>A</c> to its <see cref="Return"/>, then go on here.</summary>
    Call,
    Return,
    EndOfTape,
}
