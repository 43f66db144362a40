using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Foundation.Tests.Caching;

public sealed class CacheDirectoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantil-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_file_makes_the_directory_and_marks_it()
    {
        var cache = new CacheDirectory(Path.Join(_folder, "deep", "cache"));
        cache.Write("lint", "a", "one"u8).ShouldBeNull();
        File.ReadAllText(Path.Join(cache.Path, ".gitignore")).ShouldContain("\n*\n");
        File.ReadAllText(Path.Join(cache.Path, "CACHEDIR.TAG")).ShouldStartWith("Signature: 8a477f597d28d172789f06886806bc55\n");
        File.ReadAllText(cache.PathOf("lint", "a")).ShouldBe("one");
        cache.Write("lint", "a", "two, longer"u8).ShouldBeNull();
        cache.Write("lint", "a", "3"u8).ShouldBeNull();
        File.ReadAllText(cache.PathOf("lint", "a")).ShouldBe("3");
        Directory.GetFiles(Path.Join(cache.Path, "lint")).ShouldBe([cache.PathOf("lint", "a")]);
    }

    [Fact]
    public void Marks_that_are_there_stay_as_they_are()
    {
        File.WriteAllText(Path.Join(_folder, ".gitignore"), "mine");
        new CacheDirectory(_folder).Write("lint", "a", "one"u8).ShouldBeNull();
        File.ReadAllText(Path.Join(_folder, ".gitignore")).ShouldBe("mine");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_problem_and_no_exception()
    {
        var file = Path.Join(_folder, "file");
        File.WriteAllText(file, "");
        new CacheDirectory(Path.Join(file, "cache")).Write("lint", "a", "one"u8)!.Kind.ShouldBeOneOf(
            FileProblemKind.IsNoDirectory, FileProblemKind.Other, FileProblemKind.Missing);
    }
}
