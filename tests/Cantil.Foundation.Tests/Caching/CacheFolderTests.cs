using Cantil.Foundation.Caching;

namespace Cantil.Foundation.Tests.Caching;

public sealed class CacheFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("cantil-cache-").FullName;

    private CacheDirectory Cache => new(_path);

    private static void Fill(string folder) => File.WriteAllText(Path.Join(folder, "a"), "1");

    [Fact]
    public void A_folder_is_made_once()
    {
        var count = 0;
        var paths = new string[8];
        Parallel.For(0, paths.Length, i => paths[i] = CacheFolder.Ensure(Cache, "trees", "x", TimeSpan.FromMinutes(1), folder =>
        {
            Interlocked.Increment(ref count);
            Thread.Sleep(20);
            Fill(folder);
        }));
        count.ShouldBe(1);
        paths.Distinct().ShouldHaveSingleItem();
        File.ReadAllText(Path.Join(paths[0], "a")).ShouldBe("1");
    }

    [Fact]
    public void What_fails_leaves_nothing()
    {
        Should.Throw<InvalidOperationException>(() => CacheFolder.Ensure(Cache, "trees", "x", TimeSpan.FromMinutes(1), folder =>
        {
            Fill(folder);
            throw new InvalidOperationException();
        }));
        Directory.GetDirectories(Path.Join(_path, "trees")).ShouldBeEmpty();
        // What a program left that was killed is in nobody's way.
        Directory.CreateDirectory(Path.Join(_path, "trees", "x.tmp", "old"));
        Directory.GetFiles(CacheFolder.Ensure(Cache, "trees", "x", TimeSpan.FromMinutes(1), Fill)).ShouldHaveSingleItem();
        Directory.GetDirectories(Path.Join(_path, "trees")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_lock_that_is_held_for_too_long_is_an_error()
    {
        Directory.CreateDirectory(Path.Join(_path, "trees"));
        using var held = new FileStream(Path.Join(_path, "trees", "x.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Should.Throw<IOException>(() => CacheFolder.Ensure(Cache, "trees", "x", TimeSpan.FromMilliseconds(100), Fill));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
