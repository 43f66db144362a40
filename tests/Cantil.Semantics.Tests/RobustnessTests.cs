using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Tests;

public sealed class RobustnessTests
{
    public static TheoryData<string> Broken() => new(
        "", "\0", "def", "def f(:\n  x", "class :\n  y = ", "import", "from . import", "import a.", "for in x: y", "x: '",
        "try:\nexcept as:", "lambda", "[for x in", "match x:\n case", "global", "global x, ", "nonlocal x", "del", "with as x: y",
        "(a :=", "f'{", "f'{x", "@", "type X", "type X[", "def f[", "__all__ =", "__all__ += [", "x: '\\", "a.b.", "print 'x'",
        "class A(*, **): pass", "x = = y", "except E as e: e", "else: pass", "x: 'a' 'b", "*a, *b = c", "a, b += 1");

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_code_gives_a_model(string text)
    {
        var model = Dumped.Model(text);
        model.Dump(TextWriter.Null);
        model.Scopes.Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("x = ", "a.", "b", 60_000)]
    [InlineData("x = ", "a + ", "b", 60_000)]
    [InlineData("x = a", "()", "", 60_000)]
    [InlineData("x = a", "[0]", "", 60_000)]
    [InlineData("x = a", ".b()[0]", " + c", 20_000)]
    public void Long_chains_need_no_deep_stack(string before, string part, string after, int count)
    {
        var text = before + string.Concat(Enumerable.Repeat(part, count)) + after;
        Dumped.Unresolved(text).ShouldStartWith("a 1:5");
    }

    [Fact]
    public void Buffers_carry_nothing_from_file_to_file()
    {
        string[] texts =
        [
            "import os\ndef f(a):\n  x: 'b[c]' = os\n  return x\n__all__ = ['f']",
            "from a import *\nb\nclass C(D):\n  e = [g for h in i]",
            "os, f, a, x, C, e",
            "def q():\n  global z\n  z = 1\nz",
        ];
        var buffers = new BindBuffers();
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            var writer = new StringWriter { NewLine = "\n" };
            Binder.Bind(Parser.Parse(SourceText.From(text)), null, buffers).Dump(writer);
            writer.ToString().TrimEnd('\n').ShouldBe(Dumped.Of(text));
        }
    }

    [Fact]
    public void Many_scopes_and_names_are_kept_apart()
    {
        const int Count = 5_000;
        var text = string.Concat(Enumerable.Range(0, Count).Select(i => $"def f{i}(self, a{i}):\n  x = self, a{i}, g\n  return x\n")) + "g = 1\n";
        var model = Dumped.Model(text);
        model.UnresolvedReferences.Length.ShouldBe(0);
        model.Scopes.Length.ShouldBe(Count + 1);
        for (var scope = 1; scope <= Count; scope++)
        {
            var bound = model.BindingIn(scope, model.Names.Find("self"u8));
            model.Bindings[bound].Scope.ShouldBe(scope);
            model.BindingIn(scope, model.Names.Find("g"u8)).ShouldBe(0);
        }
    }
}
