using System.Text;

namespace Cantil.Index.Pages;

/// <summary>Takes the names of files apart as bytes, for pages with thousands of them; tags are read when somebody asks for them.</summary>
internal static class FileNames
{
    /// <summary>What a file is by the end of its name, and how long that end is.</summary>
    public static FileKind KindOf(ReadOnlySpan<byte> name, out int ending)
    {
        ending = 4;
        if (name.EndsWith(".whl"u8))
            return FileKind.Wheel;
        ending = name.EndsWith(".tar.gz"u8) ? 7 : name.EndsWith(".zip"u8) ? 4 : OldEnding(name);
        return ending > 0 ? FileKind.Sdist : FileKind.Other;
    }

    /// <summary>Finds the version in the name of a file of a project whose name is known.</summary>
    /// <param name="name">The name of the file, without its folder.</param>
    /// <param name="project">The project's name in normal form.</param>
    /// <param name="parts">The parts, where the name is right or the file is of no known kind.</param>
    /// <returns>Why the name is wrong, to stand behind "it"; null where it is right, or the file is of another kind.</returns>
    public static string? Split(ReadOnlySpan<byte> name, ReadOnlySpan<byte> project, out FileNameParts parts)
    {
        var kind = KindOf(name, out var ending);
        parts = new FileNameParts(kind, 0, 0);
        return kind switch
        {
            FileKind.Wheel => SplitWheel(name[..^ending], project, ref parts),
            FileKind.Sdist => SplitSdist(name[..^ending], project, ref parts),
            _ => null,
        };
    }

    /// <summary>Which project a file belongs to, by its name alone; the name is not in normal form.</summary>
    public static bool TryProject(ReadOnlySpan<byte> name, out string project)
    {
        var kind = KindOf(name, out var ending);
        var dash = kind switch
        {
            FileKind.Wheel => name.IndexOf((byte)'-'),
            FileKind.Sdist => name[..^ending].LastIndexOf((byte)'-'),
            _ => -1,
        };
        project = dash > 0 ? Encoding.UTF8.GetString(name[..dash]) : "";
        return dash > 0;
    }

    /// <summary>Whether a text is a name that has this normal form (PEP 503).</summary>
    public static bool HasNormalForm(ReadOnlySpan<byte> text, ReadOnlySpan<byte> normal)
    {
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is (byte)'-' or (byte)'_' or (byte)'.')
            {
                if (i > 0 && text[i - 1] is (byte)'-' or (byte)'_' or (byte)'.')
                    continue;
                letter = (byte)'-';
            }
            else if (letter is >= (byte)'A' and <= (byte)'Z')
                letter += 32;
            if (at == normal.Length || normal[at++] != letter)
                return false;
        }
        return at == normal.Length;
    }

    private static string? SplitWheel(ReadOnlySpan<byte> stem, ReadOnlySpan<byte> project, ref FileNameParts parts)
    {
        if (stem.Count((byte)'-') is not (4 or 5))
            return "is not the name of a wheel: name, version and tags make five parts, six with a build tag";
        var nameEnd = stem.IndexOf((byte)'-');
        if (!HasNormalForm(stem[..nameEnd], project))
            return "belongs to another project";
        var versionEnd = nameEnd + 1 + stem[(nameEnd + 1)..].IndexOf((byte)'-');
        if (stem[^1] == '-' || stem.IndexOf("--"u8) >= 0)
            return "is not the name of a wheel: a tag is empty";
        if (stem.Count((byte)'-') == 5 && stem[versionEnd + 1] is < (byte)'0' or > (byte)'9')
            return "is not the name of a wheel: its build tag does not begin with a number";
        parts = parts with { VersionStart = nameEnd + 1, VersionEnd = versionEnd };
        return null;
    }

    // Old builders left dashes in names and versions: name-of-project-1.0-beta.tar.gz. The name is known, so the dash is too.
    private static string? SplitSdist(ReadOnlySpan<byte> stem, ReadOnlySpan<byte> project, ref FileNameParts parts)
    {
        for (var i = 1; i < stem.Length - 1; i++)
            if (stem[i] == '-' && HasNormalForm(stem[..i], project))
            {
                parts = parts with { VersionStart = i + 1, VersionEnd = stem.Length };
                return null;
            }
        return "belongs to another project, or has no version";
    }

    // The endings that tools still know and that builders no longer make.
    private static int OldEnding(ReadOnlySpan<byte> name)
    {
        if (name.EndsWith(".tgz"u8) || name.EndsWith(".tbz"u8) || name.EndsWith(".txz"u8) || name.EndsWith(".tlz"u8) || name.EndsWith(".tar"u8))
            return 4;
        if (name.EndsWith(".tar.bz2"u8) || name.EndsWith(".tar.zst"u8))
            return 8;
        return name.EndsWith(".tar.xz"u8) || name.EndsWith(".tar.lz"u8) ? 7 : name.EndsWith(".tar.lzma"u8) ? 9 : 0;
    }
}
