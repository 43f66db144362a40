namespace Cantil.Syntax.Errors;

/// <summary>The public codes of the lint rules that report a kind of syntax error, as the field's linters know them.</summary>
public static class SyntaxErrorRules
{
    /// <returns>Null where no rule is about it: then it is a plain syntax error.</returns>
    public static string? CodeOf(SyntaxErrorKind kind) => kind switch
    {
        SyntaxErrorKind.FutureNotFirst => "F404",
        SyntaxErrorKind.ImportStarInFunction => "F406",
        SyntaxErrorKind.UnknownFuture or SyntaxErrorKind.FutureBraces => "F407",
        SyntaxErrorKind.TooManyExpressionsInUnpacking => "F621",
        SyntaxErrorKind.ManyStarsInAssignment => "F622",
        SyntaxErrorKind.BreakOutsideLoop => "F701",
        SyntaxErrorKind.ContinueOutsideLoop => "F702",
        SyntaxErrorKind.YieldOutsideFunction or SyntaxErrorKind.AwaitOutsideFunction or SyntaxErrorKind.YieldInComprehension => "F704",
        SyntaxErrorKind.ReturnOutsideFunction => "F706",
        SyntaxErrorKind.DefaultExceptNotLast => "F707",
        SyntaxErrorKind.NonlocalAndGlobal => "PLE0115",
        SyntaxErrorKind.NonlocalWithoutBinding => "PLE0117",
        SyntaxErrorKind.UseBeforeGlobal or SyntaxErrorKind.AssignBeforeGlobal => "PLE0118",
        SyntaxErrorKind.AwaitOutsideAsyncFunction or SyntaxErrorKind.AsyncForOutsideAsyncFunction
            or SyntaxErrorKind.AsyncWithOutsideAsyncFunction or SyntaxErrorKind.AsyncComprehensionOutsideAsyncFunction => "PLE1142",
        SyntaxErrorKind.YieldFromInAsyncFunction => "PLE1700",
        SyntaxErrorKind.InvalidEscapeSequence => "W605",
        SyntaxErrorKind.FlowOutOfFinally => "B012",
        _ => null,
    };
}
