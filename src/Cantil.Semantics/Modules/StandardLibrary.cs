using System.Text;
using Cantil.Foundation.Python;

namespace Cantil.Semantics.Modules;

/// <summary>The top-level modules of Python's standard library by version, as <c>sys.stdlib_module_names</c> has them, and those that only its own tests import.</summary>
public static partial class StandardLibrary
{
    private readonly record struct Line(int Start, int NameEnd, byte Since, byte Until);

    private static Line[]? _lines;

    /// <summary>Whether some version of Python has this module.</summary>
    public static bool Contains(ReadOnlySpan<byte> utf8) => Find(utf8) >= 0;

    /// <summary>Whether a version of Python has a module.</summary>
    /// <param name="utf8">The first part of a module's name, in UTF-8.</param>
    public static bool Contains(ReadOnlySpan<byte> utf8, PythonVersion version)
    {
        var found = Find(utf8);
        return found >= 0 && Lines[found] is var line && version.Major == 3 && version.Minor >= line.Since && version.Minor <= line.Until;
    }

    /// <inheritdoc cref="Contains(ReadOnlySpan{byte}, PythonVersion)"/>
    public static bool Contains(string name, PythonVersion version) => Contains(Encoding.UTF8.GetBytes(name), version);

    /// <summary>All modules of a version, in the order of their names.</summary>
    public static IReadOnlyList<string> ModulesOf(PythonVersion version)
    {
        var names = new List<string>();
        foreach (var line in Lines)
            if (version.Minor >= line.Since && version.Minor <= line.Until)
                names.Add(Encoding.UTF8.GetString(Table[line.Start..line.NameEnd]));
        return names;
    }

    private static Line[] Lines => _lines ??= ReadTable();

    private static int Find(ReadOnlySpan<byte> utf8)
    {
        var lines = Lines;
        int low = 0, high = lines.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = Table[lines[middle].Start..lines[middle].NameEnd].SequenceCompareTo(utf8);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    private static Line[] ReadTable()
    {
        var lines = new Line[Table.Count((byte)'\n') + 1];
        var at = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = at;
            at += Table[at..].IndexOf((byte)' ');
            var nameEnd = at++;
            var since = ReadNumber(ref at);
            lines[i] = new Line(start, nameEnd, since, ReadNumber(ref at));
        }
        return lines;
    }

    /// <summary>Reads digits and the character behind them.</summary>
    private static byte ReadNumber(ref int at)
    {
        var number = 0;
        for (; at < Table.Length && Table[at] is >= (byte)'0' and <= (byte)'9'; at++)
            number = number * 10 + Table[at] - '0';
        at++;
        return (byte)number;
    }
}
