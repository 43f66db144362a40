using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Cantil.Foundation.Files;

/// <summary>
/// Lists directories, one after the other, into buffers that are used again; names become strings only where somebody
/// asks. Not for two threads at once.
/// </summary>
public sealed class DirectoryReader
{
    private char[] _names = new char[4096];
    private Entry[] _entries = new Entry[128];
    private byte[] _path = new byte[512];
    private int _used;

    /// <summary>Entries of the last directory; <c>.</c> and <c>..</c> are not among them.</summary>
    public int Count { get; private set; }

    /// <summary>How many of its names are not Unicode; they are left out.</summary>
    public int BadNames { get; private set; }

    public EntryKind Kind(int index) => _entries[index].Kind;

    /// <summary>Good until the next directory is read.</summary>
    public ReadOnlySpan<char> Name(int index) => _names.AsSpan(_entries[index].Start, _entries[index].Length);

    /// <summary>Lists a directory in the order in which the system gives it; null when it went well.</summary>
    public FileProblem? Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Count = 0;
        BadNames = 0;
        _used = 0;
        return LibC.IsAvailable ? ReadDirectly(path) : ReadPortably(path);
    }

    private unsafe FileProblem? ReadDirectly(string path)
    {
        var directory = LibC.OpenDirectory(path, ref _path);
        if (directory == 0)
            return LibC.LastProblem();
        byte* entry;
        while ((entry = LibC.NextEntry(directory)) != null)
        {
            // struct dirent of 64-bit Linux: number and offset of 8 bytes, length of 2, type of 1, name.
            var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + 19);
            if (name[0] == '.' && (name.Length == 1 || (name.Length == 2 && name[1] == '.')))
                continue;
            Reserve(name.Length);
            if (!Ascii.IsValid(name) && !Utf8.IsValid(name))
            {
                BadNames++;
                continue;
            }
            var length = Encoding.UTF8.GetChars(name, _names.AsSpan(_used));
            var kind = entry[18] switch
            {
                4 => EntryKind.Directory,
                8 => EntryKind.File,
                10 => EntryKind.Link,
                0 => KindOf(Path.Join(path, _names.AsSpan(_used, length))),
                _ => EntryKind.Other,
            };
            Add(length, kind);
        }
        _ = LibC.CloseDirectory(directory);
        return null;
    }

    private FileProblem? ReadPortably(string path)
    {
        try
        {
            using var entries = new Enumerator(path, this);
            while (entries.MoveNext())
            {
            }
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileProblem.From(e);
        }
    }

    private static EntryKind KindOf(string path)
    {
        var attributes = new FileInfo(path).Attributes;
        return (attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.Link
            : (attributes & FileAttributes.Directory) != 0 ? EntryKind.Directory : EntryKind.File;
    }

    private void Reserve(int length)
    {
        if (_names.Length - _used < length)
            Array.Resize(ref _names, Math.Max(_names.Length * 2, _used + length));
    }

    private void Add(int length, EntryKind kind)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count++] = new Entry(_used, length, kind);
        _used += length;
    }

    private readonly record struct Entry(int Start, int Length, EntryKind Kind);

    private sealed class Enumerator(string path, DirectoryReader reader)
        : FileSystemEnumerator<bool>(path, new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
    {
        protected override bool TransformEntry(ref FileSystemEntry entry)
        {
            reader.Reserve(entry.FileName.Length);
            entry.FileName.CopyTo(reader._names.AsSpan(reader._used));
            var kind = (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.Link
                : entry.IsDirectory ? EntryKind.Directory : EntryKind.File;
            reader.Add(entry.FileName.Length, kind);
            return true;
        }
    }
}
