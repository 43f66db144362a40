using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Suppression;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Fixes;

/// <summary>Writes <c># noqa</c> comments behind the lines that have findings; one for each thread.</summary>
internal sealed class NoqaAdder(string? reason)
{
    private readonly SortedDictionary<int, SortedSet<string>> _codes = [];
    private readonly List<FixCount> _counts = [];

    /// <summary>The text with comments; null where none is to be added. Notebooks and what is no Python stay as they are.</summary>
    public FixedText? Add(SyntaxTree tree, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0 || tree.SourceKind == SourceKind.Notebook || !Collect(tree.Source, findings))
            return null;
        var source = tree.Source;
        var output = new ArrayBufferWriter<byte>(source.Length + 64);
        var token = 0;
        var written = 0;
        _counts.Clear();
        foreach (var (end, codes) in _codes)
        {
            var start = JoinedLines.LineStart(source, end);
            while (token < tree.Tokens.Length && (tree.Tokens[token].Kind != TokenKind.Comment || tree.Tokens[token].Start < start))
                token++;
            var comment = token < tree.Tokens.Length && tree.Tokens[token].Start < end ? tree.Tokens[token].Range : new TextRange(end, end);
            var rest = reason is { Length: > 0 } ? " " + reason : "";
            if (Existing(source, comment) is { } known)
            {
                if (known.All || !Merge(source.Slice(comment)[known.Start..known.End], codes))
                    continue;
                rest = Rest(source.Slice(comment)[known.End..]) is { Length: > 0 } text ? text : rest;
                comment = comment with { End = comment.Start + known.Sign };
            }
            else
            {
                comment = comment with { End = end };
            }
            output.Write(source.Slice(written, start));
            output.Write(source.Slice(start, comment.End).TrimEnd(" \t\f"u8));
            Encoding.UTF8.GetBytes($"  # noqa: {string.Join(", ", codes)}{rest}", output);
            if (end == source.Length)
                output.Write(LineBreak(source));
            written = end;
            _counts.Add(new FixCount(findings[0].Rule!, 1));
        }
        if (_counts.Count == 0)
            return null;
        output.Write(source.Slice(written, source.Length));
        return new FixedText(source.Span.ToArray(), output.WrittenSpan.ToArray(), null, [.. _counts], []);
    }

    /// <summary>Which codes each line needs; false where the file is no Python.</summary>
    private bool Collect(SourceText source, IReadOnlyList<Finding> findings)
    {
        _codes.Clear();
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Rule is not { } rule)
                return false;
            var end = JoinedLines.LineEnd(source, findings[i].NoqaOffset);
            if (!_codes.TryGetValue(end, out var codes))
                _codes.Add(end, codes = new SortedSet<string>(StringComparer.Ordinal));
            codes.Add(rule.Code);
        }
        return true;
    }

    /// <summary>The <c>noqa</c> that counts in a comment.</summary>
    private static SuppressionComment? Existing(SourceText source, TextRange comment)
    {
        var text = source.Slice(comment);
        var sawNoqa = false;
        for (var at = 0; at >= 0;)
            if (SuppressionComment.ReadNext(text, preview: false, ref at, ref sawNoqa) is { Kind: SuppressionKind.Line } found)
                return found;
        return null;
    }

    /// <summary>Joins the codes of a list to others; false where it has them all already.</summary>
    private static bool Merge(ReadOnlySpan<byte> list, SortedSet<string> codes)
    {
        var known = new HashSet<string>();
        for (var at = 0; SuppressionComment.NextCode(list, ref at) is { Length: > 0 } code;)
            known.Add(Encoding.UTF8.GetString(list.Slice(code.Start, code.Length)));
        var isNew = !codes.IsSubsetOf(known);
        codes.UnionWith(known);
        return isNew;
    }

    /// <summary>What somebody wrote behind the codes.</summary>
    private static string Rest(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\f,"u8);
        return text.IsEmpty ? "" : (text[0] == '#' ? "  " : " ") + Encoding.UTF8.GetString(text);
    }

    private static ReadOnlySpan<byte> LineBreak(SourceText source)
    {
        var at = source.Span.IndexOfAny((byte)'\n', (byte)'\r');
        if (at < 0 || source.Span[at] == '\n')
            return "\n"u8;
        return at + 1 < source.Length && source.Span[at + 1] == '\n' ? "\r\n"u8 : "\r"u8;
    }
}
