namespace Cantil.Syntax.Errors;

public static partial class SyntaxErrorMessages
{
    private const string EndOf = "the end of the ";

    private static string? OfParser(SyntaxErrorKind kind, string? detail) => kind switch
    {
        SyntaxErrorKind.ExpectedToken => detail is null ? "Something is missing here"
            : detail.StartsWith(EndOf, StringComparison.Ordinal) ? $"{Subject("the " + detail[EndOf.Length..])} should end here"
            : $"{Subject(detail)} is missing here",
        SyntaxErrorKind.ExpectedExpression => "An expression is missing here",
        SyntaxErrorKind.UnexpectedIndent => "This line is indented, but nothing above it opens a block",
        SyntaxErrorKind.ExpectedIndent => $"The body of {detail ?? "the statement above"} must be indented; write `pass` where there is nothing to do",
        SyntaxErrorKind.Python2Print => "`print` is a function in Python 3; put its arguments in parentheses",
        SyntaxErrorKind.Python2Exec => "`exec` is a function in Python 3; put its arguments in parentheses",
        SyntaxErrorKind.Python2Raise => "This form of `raise` is Python 2's; write `raise Error(value)`, with `.with_traceback(…)` for a traceback",
        SyntaxErrorKind.Python2Backtick => "Backticks are Python 2's; call `repr(…)`",
        SyntaxErrorKind.Python2NotEqual => "`<>` is Python 2's; write `!=`",
        SyntaxErrorKind.InvalidAssignmentTarget => $"{Subject(detail)} cannot be assigned to; a name, an attribute, an item or a list of such can. Was `==` meant?",
        SyntaxErrorKind.InvalidAugmentedTarget => $"{Subject(detail)} cannot be changed in place; a single name, attribute or item can",
        SyntaxErrorKind.InvalidAnnotationTarget => $"{Subject(detail)} cannot be annotated; a single name, attribute or item can",
        SyntaxErrorKind.InvalidDeleteTarget => $"{Subject(detail)} cannot be deleted; a name, an attribute, an item or a list of such can",
        SyntaxErrorKind.InvalidNamedExpressionTarget => $"{Subject(detail)} cannot stand before `:=`; only a plain name can",
        SyntaxErrorKind.InvalidForTarget => $"{Subject(detail)} cannot be the target of a loop; a name, an attribute, an item or a list of such can",
        SyntaxErrorKind.InvalidWithTarget => $"{Subject(detail)} cannot stand behind `as`; a name, an attribute, an item or a list of such can",
        SyntaxErrorKind.AssignmentInExpression => "An assignment cannot stand inside an expression; write `==` to compare, or `:=` to bind a name",
        SyntaxErrorKind.PositionalAfterKeyword => "A positional argument cannot follow a keyword argument; move it to the front, or name it",
        SyntaxErrorKind.PositionalAfterKeywordUnpacking => "A positional argument cannot follow `**`; move it to the front, or name it",
        SyntaxErrorKind.IterableUnpackingAfterKeywordUnpacking => "`*` cannot follow `**` in a call; move it to the front",
        SyntaxErrorKind.InvalidKeywordName => $"{Subject(detail)} cannot name an argument; only a plain name can stand before `=`",
        SyntaxErrorKind.RepeatedKeyword => $"The argument {Quoted(detail, "here")} is given twice; remove one",
        SyntaxErrorKind.UnparenthesizedGenerator => "A generator expression beside other arguments needs parentheses of its own",
        SyntaxErrorKind.ParameterWithoutDefault => $"The parameter {Quoted(detail, "here")} has no default, but one before it has; give it one, or move it to the front",
        SyntaxErrorKind.ParameterAfterKwArg => "No parameter can follow `**`; it must be the last",
        SyntaxErrorKind.DuplicateStarParameter => "Only one `*` can stand among the parameters",
        SyntaxErrorKind.BareStarNeedsName => "A bare `*` must be followed by a keyword-only parameter",
        SyntaxErrorKind.SlashAfterStar => "`/` must stand before `*` among the parameters",
        SyntaxErrorKind.DuplicateSlash => "Only one `/` can stand among the parameters",
        SyntaxErrorKind.SlashFirst => "`/` needs at least one parameter before it",
        SyntaxErrorKind.StarParameterDefault => "A parameter that collects arguments (`*` or `**`) cannot have a default",
        SyntaxErrorKind.ParenthesizedParameter => "A parameter cannot be parenthesized; unpack the value in the body",
        SyntaxErrorKind.DuplicateParameter => $"Two parameters are called {Quoted(detail, "the same")}; rename one",
        SyntaxErrorKind.StarredNotAllowed => "A `*` expression cannot stand here; it belongs in a call, a list, a set, a tuple or an index",
        SyntaxErrorKind.DictUnpackingInComprehension => "`**` cannot stand in a dictionary comprehension; write a second loop over the items",
        SyntaxErrorKind.IterableUnpackingInComprehension => "`*` cannot stand in a comprehension; write a second loop over the items",
        SyntaxErrorKind.NamedExpressionNeedsParentheses => "`:=` needs parentheses around it here; as a statement of its own, write `=`",
        SyntaxErrorKind.LambdaInFString => "A lambda in an f-string needs parentheses, because its colon would begin the format specification",
        SyntaxErrorKind.YieldNeedsParentheses => "`yield` needs parentheses around it here",
        SyntaxErrorKind.NonBytesWithBytes => "Bytes and text literals cannot be joined; make both the same kind",
        SyntaxErrorKind.TStringWithString => "A t-string joins only with other t-strings; join them with `+`, or make all of them t-strings",
        SyntaxErrorKind.TryWithoutHandler => "`try` needs at least one `except` or a `finally`",
        SyntaxErrorKind.MixedExceptStar => "One `try` cannot have both `except` and `except*`",
        SyntaxErrorKind.ExceptStarWithoutType => "`except*` must name what it catches; `except* BaseException` catches all",
        SyntaxErrorKind.ExceptNeedsParentheses => "Several exception types need parentheses where `as` follows",
        SyntaxErrorKind.DefaultExceptNotLast => "A bare `except:` catches everything, so it must be the last handler",
        SyntaxErrorKind.ImportStarWithOthers => "`*` imports all names, so it must stand alone",
        SyntaxErrorKind.TrailingCommaInImport => "A comma at the end of imported names needs parentheses around them",
        SyntaxErrorKind.EmptyImport => "What is to be imported is missing",
        SyntaxErrorKind.EmptyTypeParams => "The type parameters are missing; name one, or remove the brackets",
        SyntaxErrorKind.EmptyDelete => "What is to be deleted is missing",
        SyntaxErrorKind.MissingColon => detail is null ? "`:` is missing here" : $"`:` is missing behind {detail}",
        SyntaxErrorKind.MatchWithoutCase => "`match` needs at least one `case`",
        SyntaxErrorKind.InvalidPattern => "This is not a pattern; literals, names with a dot, captures, sequences, mappings and classes are",
        SyntaxErrorKind.StatementsOnOneLine => "Two statements on one line need a `;` between them",
        SyntaxErrorKind.CompoundOnOneLine => "A statement with a block cannot stand behind another on the same line; begin a new line",
        SyntaxErrorKind.InvalidConversion => $"{Quoted(detail, "This")} is no conversion of an f-string; `!s`, `!r` and `!a` are",
        SyntaxErrorKind.TooDeep => "The code is nested too deep from here on; move the inner parts to functions",
        SyntaxErrorKind.KeywordAsName => $"{Quoted(detail, "This")} is a keyword and cannot be a name; add an underscore behind it",
        SyntaxErrorKind.AsyncNotAllowedHere => "`async` can stand only before `def`, `for` and `with`",
        SyntaxErrorKind.ElseWithoutIf => "A conditional expression needs `else` and a value: `a if test else b`",
        SyntaxErrorKind.MissingInKeyword => "`in` is missing behind the target of the loop",
        _ => null,
    };

    private static string Subject(string? detail) =>
        string.IsNullOrEmpty(detail) ? "This" : char.ToUpperInvariant(detail[0]) + detail[1..];
}
