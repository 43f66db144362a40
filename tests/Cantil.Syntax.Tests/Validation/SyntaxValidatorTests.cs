using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Validation;

namespace Cantil.Syntax.Tests.Validation;

public sealed class SyntaxValidatorTests
{
    private static SyntaxValidator Validate(string source, SourceKind kind = SourceKind.Python, bool withWarnings = false)
    {
        var validator = new SyntaxValidator();
        validator.Validate(Parser.Parse(SourceText.From(source), kind), withWarnings);
        return validator;
    }

    private static IEnumerable<SyntaxErrorKind> KindsOf(string source) => Validate(source).Errors.Select(e => e.Kind);

    private static string Nested(string prefix, int indent, int count, string line, string last)
    {
        var text = new StringBuilder(prefix);
        for (var i = 0; i < count; i++)
            text.Append(' ', indent + i).Append(line).Append('\n');
        return text.Append(' ', indent + count).Append(last).Append('\n').ToString();
    }

    [Theory]
    [InlineData("", 0, 21, "while x:", "pass", false)]
    [InlineData("", 0, 22, "while x:", "pass", true)]
    [InlineData("", 0, 21, "with y:", "pass", false)]
    [InlineData("", 0, 22, "with y:", "pass", true)]
    [InlineData("", 0, 40, "if y:", "pass", false)]
    [InlineData("def f():\n", 1, 21, "while x:", "pass", false)]
    [InlineData("def f():\n", 1, 20, "while x:", "yield", false)]
    [InlineData("def f():\n", 1, 21, "while x:", "yield", true)]
    [InlineData("async def f():\n", 1, 20, "while x:", "pass", false)]
    [InlineData("async def f():\n", 1, 21, "while x:", "pass", true)]
    public void Blocks_may_be_nested_as_deep_as_CPython_allows(string prefix, int indent, int count, string line, string last, bool refused) =>
        KindsOf(Nested(prefix, indent, count, line, last)).ShouldBe(refused ? [SyntaxErrorKind.TooManyNestedBlocks] : []);

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void Items_of_with_count_as_blocks(int count, bool refused) =>
        KindsOf($"with {string.Join(", ", Enumerable.Repeat("a", count))}: pass\n").ShouldBe(refused ? [SyntaxErrorKind.TooManyNestedBlocks] : []);

    [Theory]
    [InlineData(255, false)]
    [InlineData(256, true)]
    public void Before_a_star_stand_at_most_255_targets(int count, bool refused) =>
        KindsOf($"{string.Join(", ", Enumerable.Repeat("a", count))}, *b = c\n").ShouldBe(refused ? [SyntaxErrorKind.TooManyExpressionsInUnpacking] : []);

    [Theory]
    [InlineData(4300, false)]
    [InlineData(4301, true)]
    public void Decimal_numbers_have_at_most_4300_digits(int digits, bool refused)
    {
        var number = new string('1', digits);
        Parser.Parse(SourceText.From(number)).Errors.Select(e => e.Kind).ShouldBe(refused ? [SyntaxErrorKind.IntegerTooLong] : []);
        Parser.Parse(SourceText.From("0x" + number)).Errors.ShouldBeEmpty();
        Parser.Parse(SourceText.From(number + ".0")).Errors.ShouldBeEmpty();
        Parser.Parse(SourceText.From("1" + new string('_', 1) + number[2..])).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Warnings_are_kept_apart_and_only_made_when_asked_for()
    {
        const string Source = """
            "\d \777 \n"
            def f():
                for x in y:
                    try: pass
                    finally:
                        for z in y: break
                        continue
                try: pass
                finally:
                    def g(): return 1
                    return 2
            """;
        Validate(Source).Warnings.ShouldBeEmpty();
        var validator = Validate(Source, withWarnings: true);
        validator.Errors.ShouldBeEmpty();
        validator.Warnings.Select(w => (w.Kind, w.Detail)).ShouldBe([
            (SyntaxErrorKind.InvalidEscapeSequence, "\\d"), (SyntaxErrorKind.InvalidOctalEscape, "\\777"),
            (SyntaxErrorKind.FlowOutOfFinally, "continue"), (SyntaxErrorKind.FlowOutOfFinally, "return"),
        ]);
    }

    [Theory]
    [InlineData("await x\n")]
    [InlineData("async for x in y: pass\n")]
    [InlineData("async with x: pass\n")]
    [InlineData("[x async for x in y]\n")]
    [InlineData("[await x for x in y]\n")]
    public void A_notebooks_cells_may_wait(string source)
    {
        Validate(source, SourceKind.Notebook).Errors.ShouldBeEmpty();
        Validate(source).Errors.ShouldNotBeEmpty();
        Validate("def f():\n    " + source, SourceKind.Notebook).Errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("[[x async for x in y] for z in w]", true)]
    [InlineData("([await x for x in y] for z in w)", true)]
    [InlineData("[x for x in y if [z async for z in y]]", true)]
    [InlineData("[[x async for x in y] async for z in w]", false)]
    [InlineData("[await q for x in y if [z async for z in w]]", false)]
    [InlineData("[x for x in [y async for y in z]]", false)]
    [InlineData("[(x async for x in y) for z in w]", false)]
    public void An_asynchronous_comprehension_in_a_synchronous_one_came_with_3_11(string expression, bool isNew)
    {
        var validator = Validate($"async def f():\n    return {expression}\n");
        validator.Errors.ShouldBeEmpty();
        validator.VersionedSyntax.Select(v => v.Feature).ShouldBe(isNew ? [SyntaxFeature.AsyncComprehensionInSync] : []);
    }

    [Fact]
    public void Letters_beyond_ASCII_spell_debug_too()
    {
        KindsOf("__ｄｅｂｕｇ__ = 1\n").ShouldBe([SyntaxErrorKind.AssignToDebug]);
        KindsOf("größe = __debug__\n").ShouldBeEmpty();
    }

    [Fact]
    public void Depth_does_not_matter()
    {
        KindsOf("x = " + string.Concat(Enumerable.Repeat("a + ", 3_000)) + "(await b)\n").ShouldBe([SyntaxErrorKind.AwaitOutsideFunction]);
        KindsOf("global q\n" + "x" + string.Concat(Enumerable.Repeat(".a", 3_000)) + " = (yield)\n").ShouldBe([SyntaxErrorKind.YieldOutsideFunction]);
        var cases = new StringBuilder("match x:\n");
        for (var i = 0; i < 20_000; i++)
            cases.Append("    case {").Append(i).Append(": a, 'k").Append(i).Append("': b}: pass\n");
        KindsOf(cases.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Much_of_everything_takes_linear_time()
    {
        var names = string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"a{i}"));
        KindsOf($"def f({names}): pass\nf({string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"a{i}=1"))})\n").ShouldBeEmpty();
        KindsOf($"def f():\n    global {names}\n    [(a1 := 1) for x in y]\n").ShouldBeEmpty();
        KindsOf($"match x:\n    case [{names}]: pass\n    case {{{string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"{i}: b{i}"))}}}: pass\n").ShouldBeEmpty();
        KindsOf($"def f():\n    {names} = z\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"    def g{i}():\n        nonlocal a{i}\n"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("def f(a, a:\n    return\nbreak\n")]
    [InlineData("match x:\n    case\n    case a | : pass\nreturn\n")]
    [InlineData("class A[T, T = : pass\nglobal\n")]
    [InlineData("[x := for await in]\n*a = *\n")]
    [InlineData("\"\\N{ \\x")]
    [InlineData("nonlocal x, \n    async for\nf(a=1, a=)\n")]
    [InlineData("")]
    public void A_broken_tree_does_no_harm(string source)
    {
        var validator = Validate(source, withWarnings: true);
        validator.Errors.Count.ShouldBeGreaterThanOrEqualTo(0);
        foreach (var error in validator.Errors)
        {
            error.Range.Start.ShouldBeInRange(0, source.Length);
            error.Range.End.ShouldBeInRange(error.Range.Start, source.Length);
        }
    }

    [Fact]
    public void Nothing_is_allocated_for_a_file_without_errors()
    {
        var source = SourceText.From("import os\n\n\nclass A(B, metaclass=C):\n    def f(self, *args, **kw):\n        for x in args:\n            yield x\n        return [y for y in kw if (z := y)]\n");
        var buffers = new ParseBuffers();
        var validator = new SyntaxValidator();
        var tree = Parser.Parse(source, SourceKind.Python, buffers);
        for (var i = 0; i < 50; i++)
            validator.Validate(tree);
        var before = GC.GetAllocatedBytesForCurrentThread();
        validator.Validate(tree);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
