namespace Cantil.Linter.Rules.Eradicate;

/// <summary>Comments that tell a tool something, and might be Python by accident.</summary>
internal static class Directive
{
    public static bool IsAt(ReadOnlySpan<byte> line) =>
        line.Length > 2 && (line[0] | 32) switch
        {
            'p' => Starts(line, "pylint"u8) || line.StartsWith("pyright"u8) || line.StartsWith("pyrefly"u8),
            'n' => Starts(line, "noqa"u8) || Starts(line, "nosec"u8),
            'r' => line.StartsWith("region"u8) || IsOfLinter(line, "ruff"u8),
            'c' => IsCoding(line) || IsOfLinter(line, "cantil"u8),
            'e' => line.StartsWith("endregion"u8) || (Starts(line, "en"u8) && IsCoding(line[2..])),
            't' => IsIgnore(line, "type:"u8) || IsIgnore(line, "ty:"u8),
            'f' => IsFormat(line),
            'i' => IsImportSorting(line),
            'm' => line.StartsWith("mypy:"u8),
            'l' => line.StartsWith("language="u8) && IsNameCharacter(line[9..]),
            's' => line.StartsWith("SPDX-License-Identifier:"u8),
            _ => false,
        };

    /// <summary>Whether a line begins with a word, in small letters or capitals.</summary>
    private static bool Starts(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word)
    {
        if (line.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if ((line[i] is >= (byte)'A' and <= (byte)'Z' ? line[i] | 32 : line[i]) != word[i])
                return false;
        return true;
    }

    private static bool IsIgnore(ReadOnlySpan<byte> line, ReadOnlySpan<byte> tool) =>
        line.StartsWith(tool) && line[tool.Length..].TrimStart(" \t"u8).StartsWith("ignore"u8);

    private static bool IsFormat(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("fmt:"u8))
            return false;
        var word = line[4..].TrimStart(" \t"u8);
        return word.StartsWith("on"u8) || word.StartsWith("off"u8) || word.StartsWith("skip"u8);
    }

    private static bool IsImportSorting(ReadOnlySpan<byte> line)
    {
        if (!Starts(line, "isort:"u8))
            return false;
        var word = line[6..].TrimStart(" \t"u8);
        return Starts(word, "on"u8) || Starts(word, "off"u8) || Starts(word, "skip"u8) || Starts(word, "split"u8) || Starts(word, "dont-add-imports"u8);
    }

    /// <summary>PEP 263: <c>coding: utf-8</c>.</summary>
    private static bool IsCoding(ReadOnlySpan<byte> line)
    {
        if (!Starts(line, "coding"u8) || line.Length < 8 || line[6] is not ((byte)':' or (byte)'='))
            return false;
        return IsNameCharacter(line[7..].TrimStart(" \t"u8));
    }

    private static bool IsNameCharacter(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && (char.IsAsciiLetterOrDigit((char)text[0]) || text[0] is (byte)'-' or (byte)'_' or (byte)'.');

    private static bool IsOfLinter(ReadOnlySpan<byte> line, ReadOnlySpan<byte> tool)
    {
        if (!line.StartsWith(tool))
            return false;
        var rest = line[tool.Length..].TrimStart(" \t"u8);
        if (rest.IsEmpty || rest[0] != ':')
            return false;
        rest = rest[1..].TrimStart(" \t"u8);
        return rest.StartsWith("disable"u8) || rest.StartsWith("enable"u8) || rest.StartsWith("ignore"u8) || rest.StartsWith("file-ignore"u8);
    }
}
