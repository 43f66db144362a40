using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Tests.Golden;
using FsCheck;
using FsCheck.Fluent;

namespace Cantil.Syntax.Tests.Parsing;

/// <summary>Laws that hold for every text, tried on texts cut and spliced at random.</summary>
public sealed class ParserLawTests
{
    private static readonly string[] s_fragments =
    [
        "(", ")", "[", "]", "{", "}", "\"", "'", "\"\"\"", "f\"", "f'{", "t'{", "\\", "\n", "\r\n", "\r", "\t", "    ", ":", "=", " lambda ", " if ",
        " else ", "def f", "class C", "match x:\n", "case ", "*", "**", "@", "async ", "await ", "yield ", "\0", "é", ",", ";", "->", ":=",
        "import a", "from a ", "not ", "!", "with ", "except", "type X", "#", "1e", "0x", "try:\n", "finally:", "del ", "for x in ", "pass\n",
    ];

    private static readonly string[] s_samples =
        [.. new[] { "Tokens", "Errors" }.SelectMany(f => Directory.GetFiles(Path.Combine(GoldenFile.Folder, f), "*.py")).Select(File.ReadAllText)];

    [Fact]
    public void Every_text_gives_a_well_formed_tree()
    {
        var text =
            from sample in Gen.Elements(s_samples)
            from cuts in Gen.Choose(0, 3)
            from positions in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, sample.Length)), cuts * 2)
            from fragments in Gen.ArrayOf(Gen.Elements(s_fragments), cuts)
            select Mutate(sample, positions, fragments);
        Prop.ForAll(text.ToArbitrary(), t => TreeInvariants.Check(Parser.Parse(SourceText.From(t))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Reused_buffers_give_the_same_tree()
    {
        var buffers = new ParseBuffers();
        foreach (var sample in s_samples)
        {
            var fresh = Parser.Parse(SourceText.From(sample));
            var reused = Parser.Parse(SourceText.From(sample), SourceKind.Python, buffers);
            TreeInvariants.Check(reused);
            reused.NodeCount.ShouldBe(fresh.NodeCount);
            reused.Errors.ShouldBe(fresh.Errors);
            new Nodes.TreeComparer(fresh, reused).Same(fresh.Root, reused.Root).ShouldBeTrue();
        }
    }

    private static string Mutate(string sample, int[] positions, string[] fragments)
    {
        var text = new StringBuilder(sample);
        for (var i = 0; i < fragments.Length; i++)
        {
            var (a, b) = (Math.Min(positions[i * 2], text.Length), Math.Min(positions[i * 2 + 1], text.Length));
            if (i % 2 == 0)
                text.Remove(Math.Min(a, b), Math.Min(Math.Abs(a - b), 20));
            text.Insert(Math.Min(a, text.Length), fragments[i]);
        }
        return text.ToString();
    }
}
