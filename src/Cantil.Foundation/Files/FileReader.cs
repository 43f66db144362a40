using Cantil.Foundation.Text;

namespace Cantil.Foundation.Files;

/// <summary>Reads whole files, one after the other, into one buffer that grows with the largest. Not for two threads at once.</summary>
public sealed class FileReader
{
    /// <summary>In bytes; larger files are refused.</summary>
    public const int MaximumLength = 2_000_000_000;

    private byte[] _buffer = new byte[SourceText.Padding];
    private byte[] _path = new byte[512];

    /// <summary>The last file's bytes, with at least <see cref="SourceText.Padding"/> zeros behind; good until the next file is read.</summary>
    public byte[] Buffer => _buffer;

    /// <summary>Of the last file, in bytes.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>Reads a file; null when it went well. Links are followed; pipes and devices are refused, not waited for.</summary>
    public FileProblem? Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Length = 0;
        var problem = path.Length == 0 || path.Contains('\0')
            ? new FileProblem(FileProblemKind.BadName)
            : LibC.IsAvailable ? ReadDirectly(path) : ReadPortably(path);
        if (problem is not null)
            Length = 0;
        _buffer.AsSpan(Length, SourceText.Padding).Clear();
        return problem;
    }

    /// <summary>Takes the buffer away, so that what stands in it stays; the next file gets a new one.</summary>
    public byte[] Detach()
    {
        var buffer = _buffer;
        _buffer = new byte[SourceText.Padding];
        return buffer;
    }

    private FileProblem? ReadDirectly(string path)
    {
        var file = LibC.Open(path, ref _path);
        if (file < 0)
            return LibC.LastProblem();
        try
        {
            var size = LibC.Seek(file, 0, LibC.EndOfFile);
            if (size is < 0 or > MaximumLength)
                return ProblemOfSize(file, size);
            LibC.Seek(file, 0, 0);
            Reserve((int)size);
            // One byte more than there should be: what comes back short is the end, without another call.
            while (true)
            {
                var room = _buffer.Length - SourceText.Padding - Length;
                var count = LibC.Read(file, _buffer.AsSpan(Length, room));
                if (count < 0)
                    return LibC.LastProblem();
                Length += count;
                if (count < room)
                    return size == 0 && Length > 0 ? new FileProblem(FileProblemKind.NotRegular) : null;
                if (size == 0)
                    return new FileProblem(FileProblemKind.NotRegular);
                if (Length >= MaximumLength)
                    return new FileProblem(FileProblemKind.TooLarge);
                Reserve(Length);
            }
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    // Of a directory some file systems give a size that is none, others an error that says little; reading it says what it is.
    private FileProblem ProblemOfSize(int file, long size)
    {
        var problem = size < 0 ? LibC.LastProblem() : new FileProblem(FileProblemKind.TooLarge);
        _ = LibC.Seek(file, 0, 0);
        return problem.Kind != FileProblemKind.NotRegular && LibC.Read(file, _buffer.AsSpan(0, 1)) < 0 ? LibC.LastProblem() : problem;
    }

    private FileProblem? ReadPortably(string path)
    {
        if (Directory.Exists(path))
            return new FileProblem(FileProblemKind.IsDirectory);
        try
        {
            using var file = File.OpenHandle(path);
            var size = RandomAccess.GetLength(file);
            if (size > MaximumLength)
                return new FileProblem(FileProblemKind.TooLarge);
            Reserve((int)size);
            while (true)
            {
                var count = RandomAccess.Read(file, _buffer.AsSpan(Length, _buffer.Length - SourceText.Padding - Length), Length);
                if (count == 0)
                    return null;
                Length += count;
                if (Length >= MaximumLength)
                    return new FileProblem(FileProblemKind.TooLarge);
                Reserve(Length);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileProblem.From(e);
        }
    }

    // Room for that many bytes, one more, and the padding.
    private void Reserve(int length)
    {
        var needed = length + 1 + SourceText.Padding;
        if (_buffer.Length >= needed)
            return;
        var larger = (int)Math.Min(Math.Max(needed, _buffer.Length * 2L), Array.MaxLength);
        Array.Resize(ref _buffer, larger);
    }
}
