using Cantil.Foundation.Text;
using Cantil.Syntax;

namespace Cantil.Tools.Printing;

/// <summary>Places and pieces of a text for people.</summary>
internal static class Places
{
    /// <summary><c>row:column-row:column</c></summary>
    public static string Of(SyntaxTree tree, int start, int end)
    {
        if (end > tree.Source.Length || start > end)
            return $"@{start}-{end}";
        var (from, to) = (tree.Source.Lines.Position(start), tree.Source.Lines.Position(end));
        return $"{from.Row}:{from.Column}-{to.Row}:{to.Column}";
    }

    /// <summary>The text on one line, at most 60 characters of it.</summary>
    public static string Quote(SyntaxTree tree, TextRange range)
    {
        if (range.End > tree.Source.Length || range.Start > range.End)
            return "";
        var text = tree.Source.GetString(range).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return text.Length > 60 ? text[..59] + "…" : text;
    }
}
