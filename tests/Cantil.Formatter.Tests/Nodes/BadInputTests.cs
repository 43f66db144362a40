using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Nodes;

/// <summary>What is extreme but valid is formatted, on the stack that the threads have that format.</summary>
public sealed class BadInputTests
{
    private static string Format(string text)
    {
        var result = "";
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                var tree = Parser.Parse(SourceText.From(text));
                tree.Errors.ShouldBeEmpty();
                result = Encoding.UTF8.GetString(PythonFormatter.Format(tree, new FormatOptions(), new FormatBuffers()));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failure = exception;
            }
        }, 64 << 20);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
        return result;
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("  \n\t\n", "")]
    [InlineData("# c", "# c\n")]
    [InlineData("\n\nx\n\n\n", "x\n")]
    [InlineData("x", "x\n")]
    [InlineData("x;", "x\n")]
    public void Little_is_formatted(string text, string expected) => Format(text).ShouldBe(expected);

    [Fact]
    public void Deep_brackets_are_formatted() =>
        Format("x = " + new string('[', 190) + new string(']', 190) + "\n").ShouldStartWith("x = [");

    [Fact]
    public void A_long_chain_is_formatted()
    {
        Format("x = a" + string.Concat(Enumerable.Repeat(".b", 15_000)) + "\n").Length.ShouldBeGreaterThan(30_000);
        Format("x = a" + string.Concat(Enumerable.Repeat(" + 1", 15_000)) + "\n").Split('\n').Length.ShouldBeGreaterThan(15_000);
    }

    [Fact]
    public void A_long_list_is_formatted()
    {
        var text = "x = [" + string.Join(", ", Enumerable.Range(0, 100_000)) + "]\n";
        Format(text).Split('\n').Length.ShouldBe(100_003);
    }

    [Fact]
    public void A_tree_with_errors_is_refused()
    {
        var tree = Parser.Parse(SourceText.From("x = = 1\n"));
        Should.Throw<ArgumentException>(() => { _ = PythonFormatter.Format(tree, new FormatOptions(), new FormatBuffers()).Length; });
    }
}
