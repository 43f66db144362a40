using Cantil.Foundation.Files;

namespace Cantil.Foundation.Tests.Files;

public sealed class DirectoryReaderTests : IDisposable
{
    private readonly TemporaryTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void All_entries_are_listed_with_their_kinds()
    {
        _tree.Write("a.py");
        _tree.Write(".hidden");
        _tree.Write("dir/inside");
        _tree.Write("é\n🐍");
        File.CreateSymbolicLink(_tree["link"], _tree["dir"]);
        var reader = new DirectoryReader();
        reader.Read(_tree.Root).ShouldBeNull();
        var entries = Enumerable.Range(0, reader.Count).Select(i => $"{reader.Name(i)} {reader.Kind(i)}").Order(StringComparer.Ordinal);
        entries.ShouldBe([".hidden File", "a.py File", "dir Directory", "link Link", "é\n🐍 File"]);
    }

    [Fact]
    public void Thousands_of_names_fit()
    {
        var names = Enumerable.Range(0, 3000).Select(i => $"{new string('n', i % 200)}{i}").ToHashSet();
        foreach (var name in names)
            _tree.Write(name);
        var reader = new DirectoryReader();
        reader.Read(_tree.Root).ShouldBeNull();
        Enumerable.Range(0, reader.Count).Select(i => reader.Name(i).ToString()).ToHashSet().SetEquals(names).ShouldBeTrue();
        reader.Read(_tree["missing"])!.Kind.ShouldBe(FileProblemKind.Missing);
        reader.Count.ShouldBe(0);
    }
}
