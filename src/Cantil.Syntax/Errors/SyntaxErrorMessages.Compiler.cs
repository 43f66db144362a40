namespace Cantil.Syntax.Errors;

public static partial class SyntaxErrorMessages
{
    private static string? OfCompiler(SyntaxErrorKind kind, string? detail) => kind switch
    {
        SyntaxErrorKind.ReturnOutsideFunction => "`return` stands outside of any function; a script can be left with `sys.exit()`",
        SyntaxErrorKind.YieldOutsideFunction => $"{Quoted(detail ?? "yield", "")} stands outside of any function; only a function can be a generator",
        SyntaxErrorKind.AwaitOutsideFunction => "`await` stands outside of any function; put it in an `async def` and start that with `asyncio.run(…)`",
        SyntaxErrorKind.AwaitOutsideAsyncFunction => "`await` stands in a function that is not async; define it with `async def`",
        SyntaxErrorKind.AsyncForOutsideAsyncFunction => "`async for` works only in an async function; define it with `async def`",
        SyntaxErrorKind.AsyncWithOutsideAsyncFunction => "`async with` works only in an async function; define it with `async def`",
        SyntaxErrorKind.AsyncComprehensionOutsideAsyncFunction =>
            "An asynchronous comprehension works only in an async function; define it with `async def`, or make it a generator expression",
        SyntaxErrorKind.BreakOutsideLoop => "`break` stands in no loop of this function",
        SyntaxErrorKind.ContinueOutsideLoop => "`continue` stands in no loop of this function",
        SyntaxErrorKind.FlowOutOfExceptStar => $"{Quoted(detail ?? "return", "")} cannot leave an `except*` block; note the outcome in a variable and act on it behind the `try`",
        SyntaxErrorKind.TooManyNestedBlocks => "More than 20 loops, `with` and `try` blocks are nested here, which CPython refuses; move the inner ones to a function",
        SyntaxErrorKind.NonlocalAtModuleLevel => "`nonlocal` has no meaning at module level, where no function is around it; remove it",
        SyntaxErrorKind.NonlocalWithoutBinding => $"No function around this one binds {Quoted(detail, "the name")}; bind it there, or declare it `global`",
        SyntaxErrorKind.NonlocalTypeParameter => $"{Quoted(detail, "The name")} is a type parameter and cannot be `nonlocal`",
        SyntaxErrorKind.NonlocalAndGlobal => $"{Quoted(detail, "The name")} is declared both `nonlocal` and `global`; remove one of them",
        SyntaxErrorKind.ParameterAndGlobal => $"{Quoted(detail, "The name")} is a parameter and cannot be `global` too; rename one of them",
        SyntaxErrorKind.ParameterAndNonlocal => $"{Quoted(detail, "The name")} is a parameter and cannot be `nonlocal` too; rename one of them",
        SyntaxErrorKind.UseBeforeGlobal => $"{Quoted(detail, "The name")} is used before its `global` declaration; move the declaration to the front",
        SyntaxErrorKind.UseBeforeNonlocal => $"{Quoted(detail, "The name")} is used before its `nonlocal` declaration; move the declaration to the front",
        SyntaxErrorKind.AssignBeforeGlobal => $"{Quoted(detail, "The name")} is bound before its `global` declaration; move the declaration to the front",
        SyntaxErrorKind.AssignBeforeNonlocal => $"{Quoted(detail, "The name")} is bound before its `nonlocal` declaration; move the declaration to the front",
        SyntaxErrorKind.AnnotatedGlobal => $"{Quoted(detail, "A name")} is `global` here and cannot be annotated; annotate it at module level",
        SyntaxErrorKind.AnnotatedNonlocal => $"{Quoted(detail, "A name")} is `nonlocal` here and cannot be annotated; annotate it in the function that owns it",
        SyntaxErrorKind.FutureNotFirst => "An import from `__future__` must come before everything but the docstring and comments; move it to the top",
        SyntaxErrorKind.UnknownFuture => $"`__future__` has no feature called {Quoted(detail, "so")}",
        SyntaxErrorKind.FutureBraces => "Python keeps its indentation: there is no feature called `braces`",
        SyntaxErrorKind.ImportStarInFunction => "`import *` works only at module level; name what is needed here",
        SyntaxErrorKind.ReturnWithValueInAsyncGenerator => "An async generator cannot return a value; yield it, or return without one",
        SyntaxErrorKind.YieldFromInAsyncFunction => "`yield from` cannot stand in an async function; loop with `async for` and yield each item",
        SyntaxErrorKind.YieldInComprehension => $"`yield` cannot stand in {detail ?? "a comprehension"}; write a loop",
        SyntaxErrorKind.NamedExpressionRebindsIteration => $"`:=` cannot bind {Quoted(detail, "the name")}, which this comprehension iterates with; use another name",
        SyntaxErrorKind.IterationRebindsNamedExpression => $"{Quoted(detail, "The name")} is bound with `:=` around this loop of the comprehension; iterate with another name",
        SyntaxErrorKind.NamedExpressionInClassComprehension => $"`:=` in a comprehension has no scope to bind its name in directly in {detail ?? "a class body"}; write a loop",
        SyntaxErrorKind.NamedExpressionInIterable => "`:=` cannot stand in what a comprehension iterates over; bind the name before",
        SyntaxErrorKind.AssignToDebug => "`__debug__` is a constant of the interpreter and cannot be bound; use another name",
        SyntaxErrorKind.DeleteDebug => "`__debug__` is a constant of the interpreter and cannot be deleted",
        SyntaxErrorKind.DuplicateTypeParam => $"Two type parameters are called {Quoted(detail, "the same")}; rename one",
        SyntaxErrorKind.TypeParamDefaultOrder => $"The type parameter {Quoted(detail, "here")} has no default, but one before it has; give it one, or move it to the front",
        SyntaxErrorKind.NamedExpressionInTypeScope => $"`:=` cannot stand in {detail ?? "an annotation"}; bind the name before",
        SyntaxErrorKind.YieldInTypeScope => $"`yield` cannot stand in {detail ?? "an annotation"}",
        SyntaxErrorKind.AwaitInTypeScope => $"`await` cannot stand in {detail ?? "an annotation"}; await the value before",
        SyntaxErrorKind.ManyStarsInAssignment => "Two `*` targets in one assignment leave open which takes what; keep one",
        SyntaxErrorKind.StarredAssignmentNotInList => "A `*` target must stand in a list or tuple; add a comma behind it",
        SyntaxErrorKind.StarredNotUsable => "A lone `*` expression makes no value; add a comma behind it for a tuple",
        SyntaxErrorKind.DuplicatePatternCapture => $"The pattern binds {Quoted(detail, "a name")} twice; rename one, and compare the two in a guard",
        SyntaxErrorKind.DifferentPatternAlternatives => "The alternatives of a pattern must bind the same names",
        SyntaxErrorKind.IrrefutablePatternNotLast => $"{IrrefutableSubject(detail)} matches everything, so the cases behind this one are never reached; move it to the end, or add a guard",
        SyntaxErrorKind.IrrefutableAlternativeNotLast => $"{IrrefutableSubject(detail)} matches everything, so the alternatives behind it are never reached; move it to the end",
        SyntaxErrorKind.ManyStarsInPattern => "Two `*` patterns in one sequence leave open which takes what; keep one",
        SyntaxErrorKind.DuplicatePatternKey => $"The key {Quoted(detail, "here")} is matched twice; remove one",
        SyntaxErrorKind.DuplicatePatternAttribute => $"The attribute {Quoted(detail, "here")} is matched twice; remove one, or join both patterns",
        SyntaxErrorKind.TooManyExpressionsInUnpacking => "More than 255 targets before the `*`, which CPython refuses; unpack in steps",
        SyntaxErrorKind.IntegerTooLong => "This decimal number has more than 4300 digits, which CPython refuses to read; write it in hexadecimal",
        SyntaxErrorKind.UnicodeEscapeInvalid => $"The escape {Quoted(detail, "here")} is not complete or names no character; correct it, or make the string raw",
        _ => null,
    };

    private static string? OfWarning(SyntaxErrorKind kind, string? detail) => kind switch
    {
        SyntaxErrorKind.InvalidEscapeSequence => $"{Quoted(detail, "This")} is no escape sequence; double the backslash, or make the string raw",
        SyntaxErrorKind.InvalidOctalEscape => $"{Quoted(detail, "This")} is beyond `\\377`, the last octal escape",
        SyntaxErrorKind.FlowOutOfFinally => $"{Quoted(detail ?? "return", "")} in `finally` swallows an exception that is under way; move it behind the `try`",
        _ => null,
    };

    private static string IrrefutableSubject(string? detail) => detail is null ? "The wildcard" : $"The capture `{detail}`";
}
