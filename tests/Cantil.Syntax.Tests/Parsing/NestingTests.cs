using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Parsing;

public sealed class NestingTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    public static TheoryData<string, string> TooDeep => new()
    {
        { "parentheses", Repeat("(", 10_000) + Repeat(")", 10_000) },
        { "brackets left open", Repeat("[", 10_000) },
        { "minus", Repeat("-", 10_000) + "1" },
        { "not", Repeat("not ", 10_000) + "1" },
        { "lambda", Repeat("lambda: ", 10_000) + "1" },
        { "conditional", Repeat("1 if 1 else ", 10_000) + "1" },
        { "power", Repeat("2 ** ", 10_000) + "1" },
        { "sum", Repeat("1 + ", 100_000) + "1" },
        { "attributes", "a" + Repeat(".b", 100_000) },
        { "calls", "a" + Repeat("()", 100_000) },
        { "f-strings", Repeat("f'{", 10_000) },
        { "patterns", "match x:\n    case " + Repeat("[", 10_000) },
        { "blocks", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "if 1:\n")) },
    };

    [Theory]
    [MemberData(nameof(TooDeep), DisableDiscoveryEnumeration = true)]
    public void Nesting_beyond_any_program_is_an_error(string what, string text)
    {
        var tree = Parser.Parse(SourceText.From(text));
        tree.Errors.ShouldNotBeEmpty(what);
        tree.Errors.Select(e => e.Kind).ShouldContain(
            k => k == SyntaxErrorKind.TooDeep || k == SyntaxErrorKind.TooManyNestedBrackets || k == SyntaxErrorKind.TooManyIndents, what);
    }

    public static TheoryData<string, string> Long => new()
    {
        { "elif", "if 1: pass\n" + Repeat("elif 1: pass\n", 20_000) },
        { "comparison", "1" + Repeat(" < 1", 20_000) },
        { "and", "1" + Repeat(" and 1", 20_000) },
        { "strings", "x = (" + Repeat("'a' ", 20_000) + ")" },
        { "sum", "x = 1" + Repeat(" + 1", 9_000) },
        { "list of sums", "x = [" + Repeat("1" + Repeat(" + 1", 300) + ", ", 300) + "]" },
        { "decorators", Repeat("@a\n", 10_000) + "def f(): pass" },
    };

    [Theory]
    [MemberData(nameof(Long), DisableDiscoveryEnumeration = true)]
    public void Long_is_not_deep(string what, string text) =>
        Parser.Parse(SourceText.From(text)).Errors.ShouldBeEmpty(what);
}
