using System.Text;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Tests.Files;

public sealed class FileReaderTests : IDisposable
{
    private readonly TemporaryTree _tree = new();
    private readonly FileReader _reader = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Files_of_all_sizes_are_read_whole_with_zeros_behind()
    {
        foreach (var size in new[] { 0, 1, 15, 16, 17, 300, 65_536, 65_537, 1_000_000, 3, 0 })
        {
            var bytes = new byte[size];
            new Random(size).NextBytes(bytes);
            File.WriteAllBytes(_tree["f"], bytes);
            _reader.Read(_tree["f"]).ShouldBeNull();
            _reader.Bytes.SequenceEqual(bytes).ShouldBeTrue($"{size} bytes");
            _reader.Buffer.AsSpan(size, SourceText.Padding).ContainsAnyExcept((byte)0).ShouldBeFalse($"{size} bytes");
        }
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        _tree.Write("file");
        Directory.CreateDirectory(_tree["x.py"]);
        File.CreateSymbolicLink(_tree["loop"], _tree["loop"]);
        File.CreateSymbolicLink(_tree["broken"], _tree["nowhere"]);
        Kind("missing").ShouldBe(FileProblemKind.Missing);
        Kind("broken").ShouldBe(FileProblemKind.Missing);
        Kind("x.py").ShouldBe(FileProblemKind.IsDirectory);
        Kind("nul\0").ShouldBe(FileProblemKind.BadName);
        if (OperatingSystem.IsLinux())
        {
            Kind("file/inside").ShouldBe(FileProblemKind.IsNoDirectory);
            Kind("loop").ShouldBe(FileProblemKind.LinkLoop);
            Kind(new string('n', 300)).ShouldBe(FileProblemKind.BadName);
            _reader.Read("/dev/zero")!.Reason.ShouldBe("it is not a regular file");
        }
        _reader.Length.ShouldBe(0);
    }

    [Fact]
    public void Names_beyond_ascii_and_links_are_read()
    {
        var path = _tree.Write("ünï\n🐍.py", "x = 1");
        File.CreateSymbolicLink(_tree["link"], path);
        _reader.Read(path).ShouldBeNull();
        _reader.Read(_tree["link"]).ShouldBeNull();
        Encoding.UTF8.GetString(_reader.Bytes).ShouldBe("x = 1");
    }

    [Fact]
    public void A_buffer_that_was_taken_away_stays()
    {
        _reader.Read(_tree.Write("a", "first")).ShouldBeNull();
        var taken = _reader.Detach();
        _reader.Read(_tree.Write("b", "other")).ShouldBeNull();
        Encoding.UTF8.GetString(taken, 0, 5).ShouldBe("first");
    }

    private FileProblemKind? Kind(string name) => _reader.Read(_tree[name])?.Kind;
}
