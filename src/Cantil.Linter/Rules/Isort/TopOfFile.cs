using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Isort;

/// <summary>Where a statement can be added before all others: behind the docstring and what has to be in front of it.</summary>
internal static class TopOfFile
{
    public static bool IsDocstring(Statement statement) => statement is Expr { Value: Constant { ConstantKind: ConstantKind.String } };

    /// <summary>The edit that adds a statement.</summary>
    public static TextEdit Insert(SyntaxTree tree, string statement)
    {
        var ending = Encoding.UTF8.GetString(SourceStyle.LineEndingOf(tree.Source));
        var body = tree.Root.Body;
        var first = body.Count > 0 && IsDocstring(body[0]) ? 1 : 0;
        var last = first;
        while (last < body.Count && IsFuture(body[last]))
            last++;
        if (last > first)
            return Behind(tree, body[last - 1], statement, ending);
        if (first == 0)
            return At(BehindComments(tree.Source, 0), statement + ending);
        var docstring = Behind(tree, body[0], statement, ending);
        return docstring.Content.StartsWith(' ') ? docstring : At(BehindComments(tree.Source, docstring.Range.Start), docstring.Content);
    }

    /// <summary>In the same line where a semicolon or a backslash goes on with it, else in the next.</summary>
    private static TextEdit Behind(SyntaxTree tree, Statement statement, string added, string ending)
    {
        var tokens = tree.Tokens;
        var at = tree.TokenAt(statement.End);
        if (tokens[at].Kind == TokenKind.Semicolon)
            return At(tokens[at].End, $" {added};");
        while (tokens[at].Kind is not (TokenKind.Newline or TokenKind.EndOfFile))
            at++;
        var lineEnd = tokens[at].End;
        var isJoined = IsFuture(statement) && tree.Source.Slice(statement.End, lineEnd).TrimStart(" \t\f"u8).StartsWith("\\"u8);
        if (isJoined)
            return At(statement.End, $"; {added}");
        return tokens[at].Start < lineEnd ? At(lineEnd, added + ending) : At(lineEnd, ending + added);
    }

    private static bool IsFuture(Statement statement) => statement is ImportFrom { Level: 0 } import && import.Module.Name == WellKnown.DunderFuture;

    /// <summary>The line behind the comments that begin at a line; the line itself where there are none.</summary>
    private static int BehindComments(SourceText source, int start)
    {
        var seenComment = false;
        for (var at = start; at < source.Length;)
        {
            var rest = source.Span[at..];
            var line = rest.TrimStart(" \t\f"u8);
            if (line.StartsWith("#"u8))
                seenComment = true;
            else if (!line.IsEmpty && line[0] is not ((byte)'\n' or (byte)'\r'))
                return seenComment ? at : start;
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
                break;
            at += length + (rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n' ? 2 : 1);
        }
        return start;
    }

    private static TextEdit At(int offset, string content) => new(new TextRange(offset, offset), content);
}
