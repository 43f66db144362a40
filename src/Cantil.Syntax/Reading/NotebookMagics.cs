using System.Text;

namespace Cantil.Syntax.Reading;

/// <summary>Cells that IPython does not run as Python (https://ipython.readthedocs.io/en/stable/interactive/magics.html).</summary>
internal static class NotebookMagics
{
    /// <summary>
    /// False for a cell with a cell magic that takes its lines for something else, and for one that begins with a line
    /// magic without its percent sign, which IPython allows and no Python follows.
    /// </summary>
    public static bool IsPython(ReadOnlySpan<byte> cell)
    {
        if (IsBareMagic(cell))
            return false;
        while (!cell.IsEmpty)
        {
            var end = cell.IndexOfAny((byte)'\n', (byte)'\r');
            var line = (end < 0 ? cell : cell[..end]).TrimStart(" \t\f\v"u8);
            if (line.StartsWith("%%"u8) && !IsPythonMagic(Encoding.UTF8.GetString(Word(line[2..]))))
                return false;
            cell = end < 0 ? default : cell[(end + 1)..];
        }
        return true;
    }

    private static bool IsBareMagic(ReadOnlySpan<byte> cell)
    {
        var end = cell.IndexOfAny((byte)'\n', (byte)'\r');
        var line = (end < 0 ? cell : cell[..end]).TrimStart(" \t\f\v"u8);
        var word = Word(line);
        if (!IsLineMagic(Encoding.UTF8.GetString(word)))
            return false;
        return !IsAssignment(Word(line[word.Length..].TrimStart(" \t\f\v"u8)));
    }

    private static bool IsAssignment(ReadOnlySpan<byte> word) =>
        word.Length is >= 1 and <= 3 && word[^1] == '=' && Encoding.UTF8.GetString(word[..^1])
            is "" or "+" or "-" or "*" or "/" or "%" or "@" or "&" or "|" or "^" or "**" or "//" or "<<" or ">>";

    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is not ((byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\v' or (byte)'\r' or (byte)'\n'))
            end++;
        return text[..end];
    }

    private static bool IsPythonMagic(string name) =>
        name is "capture" or "debug" or "ipytest" or "prun" or "pypy" or "python" or "python3" or "time" or "timeit";

    private static bool IsLineMagic(string name) => name is
        "alias" or "alias_magic" or "autoawait" or "autocall" or "automagic" or "bookmark" or "cd" or "code_wrap" or "colors" or "conda" or "config"
        or "debug" or "dhist" or "dirs" or "doctest_mode" or "edit" or "env" or "gui" or "history" or "killbgscripts" or "load" or "load_ext"
        or "loadpy" or "logoff" or "logon" or "logstart" or "logstate" or "logstop" or "lsmagic" or "macro" or "magic" or "mamba" or "matplotlib"
        or "micromamba" or "notebook" or "page" or "pastebin" or "pdb" or "pdef" or "pdoc" or "pfile" or "pinfo" or "pinfo2" or "pip" or "popd"
        or "pprint" or "precision" or "prun" or "psearch" or "psource" or "pushd" or "pwd" or "pycat" or "pylab" or "quickref" or "recall"
        or "rehashx" or "reload_ext" or "rerun" or "reset" or "reset_selective" or "run" or "save" or "sc" or "set_env" or "sx" or "system" or "tb"
        or "time" or "timeit" or "unalias" or "unload_ext" or "who" or "who_ls" or "whos" or "xdel" or "xmode";
}
