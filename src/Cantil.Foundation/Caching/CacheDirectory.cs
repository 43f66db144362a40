using System.Text;
using Cantil.Foundation.Files;

namespace Cantil.Foundation.Caching;

/// <summary>
/// A directory of files that may be lost at any time. It tells version control and backups to leave it alone
/// (https://bford.info/cachedir/). Two programs may use it at once: a file in it is always whole.
/// </summary>
/// <param name="path">Absolute; made when the first file is written.</param>
public sealed class CacheDirectory(string path)
{
    private const string Tag =
        "Signature: 8a477f597d28d172789f06886806bc55\n# This directory is a cache of Cantil's: it may be deleted at any time.\n# See https://bford.info/cachedir/\n";

    private readonly object _making = new();

    public string Path { get; } = path;

    /// <summary>The path of a file in it.</summary>
    public string PathOf(string folder, string name) => string.Concat(Path, "/", folder) + "/" + name;

    /// <summary>Writes a file whole, or not at all.</summary>
    /// <returns>Null when it went well.</returns>
    public FileProblem? Write(string folder, string name, ReadOnlySpan<byte> content)
    {
        var target = PathOf(folder, name);
        var problem = CacheFile.Write(target, content);
        if (problem is not { Kind: FileProblemKind.Missing })
            return problem;
        return Make(folder) ?? CacheFile.Write(target, content);
    }

    /// <summary>Removes a file, if it is there and may be removed.</summary>
    public void Remove(string folder, string name)
    {
        var path = PathOf(folder, name);
        if (LibC.IsAvailable)
            LibC.Remove(path);
        else
            PortableFile.Remove(path);
    }

    private FileProblem? Make(string folder)
    {
        lock (_making)
        {
            try
            {
                Directory.CreateDirectory(string.Concat(Path, "/", folder));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return FileProblem.From(e);
            }
            // A directory that was there before may be somebody's own, with a word to version control of its own.
            return Mark("CACHEDIR.TAG", Tag) ?? Mark(".gitignore", "# Made by Cantil.\n*\n");
        }
    }

    private FileProblem? Mark(string name, string content)
    {
        var mark = string.Concat(Path, "/", name);
        return PathProbe.Exists(mark) ? null : CacheFile.Write(mark, Encoding.UTF8.GetBytes(content));
    }
}
