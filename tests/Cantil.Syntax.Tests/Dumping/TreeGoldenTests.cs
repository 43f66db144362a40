using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Dumping;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;
using Cantil.Syntax.Tests.Golden;

namespace Cantil.Syntax.Tests.Dumping;

/// <summary>What is expected here was printed by CPython: tools/golden/renew_trees.py.</summary>
public sealed class TreeGoldenTests
{
    public static TheoryData<string> Samples => GoldenFile.Samples("Trees");

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_tree_is_printed_as_CPython_prints_it(string name) =>
        GoldenFile.Verify("Trees", name, ".ast", Print(GoldenFile.Read("Trees", name), attributes: false));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Places_are_those_of_CPython(string name) =>
        GoldenFile.Verify("Trees", name, ".places", Print(GoldenFile.Read("Trees", name), attributes: true));

    private static string Print(byte[] file, bool attributes)
    {
        var source = SourceDecoder.Decode(file, file.Length);
        source.Error.ShouldBeNull();
        var tree = Parser.Parse(new SourceText(source.Buffer, source.Length));
        tree.Errors.ShouldBeEmpty();
        using var output = new MemoryStream();
        TreeDumper.Dump(tree, output, new DumpOptions(attributes, TypeComments: true)).Status.ShouldBe(DumpStatus.Done);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
