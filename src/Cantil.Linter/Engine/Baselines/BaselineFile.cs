using System.Globalization;
using System.Text;

namespace Cantil.Linter.Engine.Baselines;

/// <summary>
/// How a baseline is written: a first line with the version, then one line a finding, sorted, with tabs between the path (relative to the
/// baseline's directory, with slashes), the code, 16 digits for the line and 8 for its neighbours. A finding that is there twice has two lines.
/// </summary>
public static class BaselineFile
{
    private const string Heading = "# cantil baseline ";
    private const int Version = 1;

    /// <summary>Reads a baseline.</summary>
    /// <param name="directory">The full path of its directory, with slashes.</param>
    /// <param name="error">Why there is none: where (<c>3</c>, the row) and one sentence without a full stop.</param>
    public static Baseline? Read(ReadOnlySpan<byte> content, string directory, out (int Row, string Message)? error)
    {
        var baseline = new Baseline();
        error = null;
        var text = Encoding.UTF8.GetString(content.StartsWith("\uFEFF"u8) ? content[3..] : content);
        var row = 0;
        string lastPath = "", lastFull = "";
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            row++;
            if (row == 1)
                error = VersionProblem(line);
            else if (line.IsEmpty || line[0] == '#')
                continue;
            else if (!TryParse(line, out var path, out var finding))
                error = (row, "the line is no known finding: path, code and two numbers with tabs between them");
            else
            {
                if (!path.SequenceEqual(lastPath))
                    (lastPath, lastFull) = (path.ToString(), Path.GetFullPath(Unescape(path.ToString()), directory).Replace(Path.DirectorySeparatorChar, '/'));
                baseline.Add(lastFull, finding!);
            }
            if (error is not null)
                return null;
        }
        return baseline;
    }

    /// <summary>Whether a content is a baseline, of whatever version and however broken.</summary>
    public static bool IsOne(ReadOnlySpan<byte> content) => (content.StartsWith("\uFEFF"u8) ? content[3..] : content).StartsWith("# cantil baseline "u8);

    /// <summary>The text of a baseline: the same for the same findings, in whatever order they came.</summary>
    /// <param name="directory">The full path of the directory that it is to stand in, with slashes.</param>
    public static byte[] Write(Baseline baseline, string directory)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var lines = new List<string>(baseline.Count);
        foreach (var file in baseline.Files)
        {
            var path = Escape(Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'));
            foreach (var known in baseline.In(file))
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}\t{known.Code}\t{known.Line:x16}\t{known.Neighbours:x8}\n"));
        }
        lines.Sort(string.CompareOrdinal);
        return Encoding.UTF8.GetBytes($"{Heading}{Version}\n{string.Concat(lines)}");
    }

    private static (int, string)? VersionProblem(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Heading) || !int.TryParse(line[Heading.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return (1, $"the file is no baseline: its first line is not \"{Heading}{Version}\"");
        return version == Version ? null : (1, $"the baseline is of version {version}, and this Cantil reads version {Version}");
    }

    private static bool TryParse(ReadOnlySpan<char> line, out ReadOnlySpan<char> path, out KnownFinding? finding)
    {
        finding = null;
        path = default;
        Span<Range> parts = stackalloc Range[5];
        if (line.Split(parts, '\t') != 4)
            return false;
        path = line[parts[0]];
        var code = line[parts[1]];
        var hash = line[parts[2]];
        var neighbours = line[parts[3]];
        if (path.IsEmpty || code.IsEmpty || hash.Length != 16 || neighbours.Length != 8 ||
            !ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var lineHash) ||
            !uint.TryParse(neighbours, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var neighboursHash))
            return false;
        finding = new KnownFinding(code.ToString(), lineHash, neighboursHash);
        return true;
    }

    // A path may hold whatever the disk allows; a number sign would make it a comment.
    private static string Escape(string path)
    {
        var escaped = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
        return escaped.StartsWith('#') ? "./" + escaped : escaped;
    }

    private static string Unescape(string path)
    {
        if (!path.Contains('\\', StringComparison.Ordinal))
            return path;
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '\\' || i + 1 == path.Length)
                text.Append(path[i]);
            else
                text.Append(path[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var letter => letter });
        }
        return text.ToString();
    }
}
