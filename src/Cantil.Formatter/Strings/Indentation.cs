namespace Cantil.Formatter.Strings;

/// <summary>The spaces and tabs that a line of a docstring begins with.</summary>
/// <param name="Columns">Tabs go to the next multiple of eight.</param>
/// <param name="Tabs">How many tabs it begins with.</param>
/// <param name="Spaces">How many spaces stand behind them, if nothing but spaces does; else -1.</param>
internal readonly record struct Indentation(int Columns, int Tabs, int Spaces)
{
    private const int TabWidth = 8;

    public static Indentation Of(ReadOnlySpan<byte> line)
    {
        var tabs = 0;
        while (tabs < line.Length && line[tabs] == '\t')
            tabs++;
        var columns = tabs * TabWidth;
        var spaces = 0;
        var isMixed = false;
        for (var i = tabs; i < line.Length && line[i] is (byte)' ' or (byte)'\t'; i++)
            if (line[i] == ' ')
            {
                spaces++;
                columns++;
            }
            else
            {
                isMixed = true;
                columns += TabWidth - columns % TabWidth;
            }
        return new Indentation(columns, tabs, isMixed ? -1 : spaces);
    }

    /// <summary>The least indentation of all lines that hold something.</summary>
    public static Indentation Common(ReadOnlySpan<byte> lines)
    {
        var least = new Indentation(int.MaxValue, 0, 0);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            if (!UnicodeSpace.Trim(line).IsEmpty && Of(line) is var own && own.Columns < least.Columns)
                least = own;
            if (end < 0)
                break;
            lines = lines[(end + 1)..];
        }
        return least.Columns == int.MaxValue ? default : least;
    }

    /// <summary>A line without its first columns of white space; a tab that reaches beyond them goes too.</summary>
    public static ReadOnlySpan<byte> Strip(ReadOnlySpan<byte> line, int columns)
    {
        var at = 0;
        for (var column = 0; column < columns && at < line.Length && (line[at] is (byte)' ' or (byte)'\t'); at++)
            column += line[at] == ' ' ? 1 : TabWidth - column % TabWidth;
        return line[at..];
    }

    /// <summary>Writes what this indentation has more than another: with tabs where both begin with them and tabs are wanted, else with spaces.</summary>
    public void WriteBeyond(Indentation common, IndentStyle style, TextBuffer output)
    {
        if (style == IndentStyle.Tab && common.Spaces == 0 && Spaces >= 0 && Tabs >= common.Tabs)
        {
            output.Append((byte)'\t', Tabs - common.Tabs);
            output.Append((byte)' ', Spaces);
        }
        else
            output.Append((byte)' ', Columns - common.Columns);
    }
}
