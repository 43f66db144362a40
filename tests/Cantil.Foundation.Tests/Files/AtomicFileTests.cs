using Cantil.Foundation.Files;

namespace Cantil.Foundation.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_new_file_is_made_and_nothing_else()
    {
        AtomicFile.Write(_tree["new"], "content"u8, out var changed).ShouldBeNull();
        changed.ShouldBeTrue();
        File.ReadAllText(_tree["new"]).ShouldBe("content");
        Directory.GetFileSystemEntries(_tree.Root).Length.ShouldBe(1);
    }

    [Fact]
    public void The_same_content_is_not_written()
    {
        var path = _tree.Write("f", "same");
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);
        AtomicFile.Write(path, "same"u8, out var changed).ShouldBeNull();
        changed.ShouldBeFalse();
        File.GetLastWriteTimeUtc(path).ShouldBe(before);
        AtomicFile.Write(path, "other"u8, out changed).ShouldBeNull();
        changed.ShouldBeTrue();
        File.ReadAllText(path).ShouldBe("other");
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = _tree.Write("real", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);
        var mode = File.GetUnixFileMode(path);
        File.CreateSymbolicLink(_tree["link"], path);
        AtomicFile.Write(_tree["link"], "new"u8, out _).ShouldBeNull();
        File.ReadAllText(path).ShouldBe("new");
        File.GetUnixFileMode(path).ShouldBe(mode);
        File.ResolveLinkTarget(_tree["link"], false).ShouldNotBeNull();
    }

    [Fact]
    public void What_cannot_be_written_is_said_and_leaves_nothing()
    {
        Directory.CreateDirectory(_tree["d"]);
        AtomicFile.Write(_tree["d"], "x"u8, out var changed)!.Kind.ShouldBe(FileProblemKind.IsDirectory);
        AtomicFile.Write(_tree["no/such/place"], "x"u8, out _)!.Kind.ShouldBe(FileProblemKind.Missing);
        changed.ShouldBeFalse();
        Directory.GetFileSystemEntries(_tree.Root).ShouldBe([_tree["d"]]);
    }

    [Fact]
    public void A_file_is_replaced_only_if_it_is_what_was_read_and_may_be_written()
    {
        var path = _tree.Write("f", "read");
        AtomicFile.Replace(path, "other"u8, "new"u8, out var changed)!.Kind.ShouldBe(FileProblemKind.Changed);
        AtomicFile.Replace(_tree["none"], "read"u8, "new"u8, out _)!.Kind.ShouldBe(FileProblemKind.Missing);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        AtomicFile.Replace(path, "read"u8, "new"u8, out _)!.Kind.ShouldBe(FileProblemKind.ReadOnly);
        changed.ShouldBeFalse();
        File.ReadAllText(path).ShouldBe("read");
        File.SetAttributes(path, FileAttributes.Normal);
        AtomicFile.Replace(path, "read"u8, "new"u8, out changed).ShouldBeNull();
        changed.ShouldBeTrue();
        File.ReadAllText(path).ShouldBe("new");
        Directory.GetFileSystemEntries(_tree.Root).ShouldBe([path]);
    }

    [Fact]
    public void Links_that_lead_in_a_circle_or_nowhere_and_pipes_are_said()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_tree["a"], _tree["b"]);
        File.CreateSymbolicLink(_tree["b"], _tree["a"]);
        AtomicFile.Write(_tree["a"], "x"u8, out _).ShouldNotBeNull();
        File.CreateSymbolicLink(_tree["nowhere"], _tree["none"]);
        AtomicFile.Replace(_tree["nowhere"], "x"u8, "y"u8, out _)!.Kind.ShouldBe(FileProblemKind.Missing);
        AtomicFile.Write(_tree["nowhere"], "made"u8, out var changed).ShouldBeNull();
        changed.ShouldBeTrue();
        File.ReadAllText(_tree["none"]).ShouldBe("made");
        AtomicFile.Write("/dev/null", "x"u8, out _)!.Kind.ShouldBe(FileProblemKind.NotRegular);
        AtomicFile.Write("", "x"u8, out _)!.Kind.ShouldBe(FileProblemKind.BadName);
    }

    [Fact]
    public void Many_threads_write_the_same_file_and_it_is_always_whole()
    {
        var path = _tree.Write("f", new string('0', 5000));
        Parallel.For(0, 64, i => AtomicFile.Write(path, Enumerable.Repeat((byte)('0' + i % 10), 5000).ToArray(), out _));
        File.ReadAllBytes(path).Distinct().Count().ShouldBe(1);
        new FileInfo(path).Length.ShouldBe(5000);
        Directory.GetFileSystemEntries(_tree.Root).ShouldBe([path]);
    }
}
