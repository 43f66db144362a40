namespace Cantil.Syntax.Errors;

/// <summary>The public codes of the lint rules that report a kind of syntax error, as the field's linters know them.</summary>
public static class SyntaxErrorRules
{
    /// <returns>In ASCII; empty where no rule is about it: then it is a plain syntax error.</returns>
    public static ReadOnlySpan<byte> CodeOf(SyntaxErrorKind kind) => kind switch
    {
        SyntaxErrorKind.FutureNotFirst => "F404"u8,
        SyntaxErrorKind.ImportStarInFunction => "F406"u8,
        SyntaxErrorKind.UnknownFuture or SyntaxErrorKind.FutureBraces => "F407"u8,
        SyntaxErrorKind.TooManyExpressionsInUnpacking => "F621"u8,
        SyntaxErrorKind.ManyStarsInAssignment => "F622"u8,
        SyntaxErrorKind.BreakOutsideLoop => "F701"u8,
        SyntaxErrorKind.ContinueOutsideLoop => "F702"u8,
        SyntaxErrorKind.YieldOutsideFunction or SyntaxErrorKind.AwaitOutsideFunction or SyntaxErrorKind.YieldInComprehension => "F704"u8,
        SyntaxErrorKind.ReturnOutsideFunction => "F706"u8,
        SyntaxErrorKind.DefaultExceptNotLast => "F707"u8,
        SyntaxErrorKind.NonlocalAndGlobal => "PLE0115"u8,
        SyntaxErrorKind.NonlocalWithoutBinding => "PLE0117"u8,
        SyntaxErrorKind.UseBeforeGlobal or SyntaxErrorKind.AssignBeforeGlobal => "PLE0118"u8,
        SyntaxErrorKind.AwaitOutsideAsyncFunction or SyntaxErrorKind.AsyncForOutsideAsyncFunction
            or SyntaxErrorKind.AsyncWithOutsideAsyncFunction or SyntaxErrorKind.AsyncComprehensionOutsideAsyncFunction => "PLE1142"u8,
        SyntaxErrorKind.YieldFromInAsyncFunction => "PLE1700"u8,
        SyntaxErrorKind.InvalidEscapeSequence => "W605"u8,
        SyntaxErrorKind.FlowOutOfFinally => "B012"u8,
        _ => default,
    };
}
