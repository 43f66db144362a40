using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>Finds type comments among the tokens and their owners among the nodes, both in one pass.</summary>
internal sealed class TypeCommentCollector(SyntaxTree tree)
{
    private readonly Dictionary<int, byte[]> _texts = [];
    private readonly HashSet<int> _waiting = [];
    private readonly HashSet<int> _owned = [];
    private readonly List<object?> _ignores = [];

    public TypeComments Collect()
    {
        var tokens = tree.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Comment && TryReadPrefix(tokens[i], out var text))
            {
                if (IsIgnore(text))
                    _ignores.Add(new CPythonTypeIgnore(tokens[i].Start, TagOf(tokens[i], text[6..])));
                else
                    _waiting.Add(i);
            }
        if (_waiting.Count > 0)
            foreach (var node in tree.Nodes)
                Assign(node);
        int? misplaced = null;
        foreach (var index in _waiting)
            if (misplaced is null || tokens[index].Start < misplaced)
                misplaced = tokens[index].Start;
        return new TypeComments(_texts, _owned, [.. _ignores]) { FirstMisplaced = misplaced };
    }

    private void Assign(Node node)
    {
        switch (node)
        {
            case Nodes.Assign:
                Take(node, tree.TokenAt(node.End));
                break;
            case For loop:
                Take(node, AfterColon(loop.Iter.End));
                break;
            case With { Items: [.., var last] }:
                Take(node, AfterColon(last.End));
                break;
            case FunctionDef function:
                AssignFunction(function);
                break;
        }
    }

    private void AssignFunction(FunctionDef function)
    {
        var parameters = function.Parameters;
        foreach (var list in (ReadOnlySpan<NodeList<Parameter>>)[parameters.PosOnlyArgs, parameters.Args, parameters.KwOnlyArgs])
            foreach (var parameter in list)
                AssignParameter(parameter);
        if (parameters.VarArg is not null)
            AssignParameter(parameters.VarArg);
        if (parameters.KwArg is not null)
            AssignParameter(parameters.KwArg);
        var at = AfterColon(function.Returns?.End ?? parameters.End);
        if (Take(function, at))
            return;
        // Alone in the first line below the header that is not empty or another comment.
        var tokens = tree.Tokens;
        while (at < tokens.Length && tokens[at].Kind <= TokenKind.LastTrivia)
            at++;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Newline)
            return;
        for (at++; at < tokens.Length && tokens[at].Kind is TokenKind.Comment or TokenKind.NonLogicalNewline or TokenKind.Indent; at++)
            if (Take(function, at))
                return;
    }

    private void AssignParameter(Parameter parameter)
    {
        var tokens = tree.Tokens;
        var at = NextInBrackets(tree.TokenAt(parameter.End));
        if (tokens[at].Kind == TokenKind.Comma)
            at = NextInBrackets(at + 1);
        else if (!_waiting.Contains(at) || tokens[NextInBrackets(at + 1)].Kind != TokenKind.RightParenthesis)
            return;
        Take(parameter, at);
    }

    /// <summary>The next token that is a type comment or no trivia.</summary>
    private int NextInBrackets(int at)
    {
        var tokens = tree.Tokens;
        while (at < tokens.Length - 1 && tokens[at].Kind <= TokenKind.LastTrivia && !_waiting.Contains(at))
            at++;
        return at;
    }

    /// <summary>The index behind the first colon at or behind an offset; only closing brackets and trivia stand between.</summary>
    private int AfterColon(int offset)
    {
        var tokens = tree.Tokens;
        var at = tree.TokenAt(offset);
        while (at < tokens.Length - 1 && tokens[at].Kind is not (TokenKind.Colon or TokenKind.Newline))
            at++;
        return at + 1;
    }

    private bool Take(Node owner, int index)
    {
        if (!_waiting.Remove(index))
            return false;
        _owned.Add(index);
        _ = TryReadPrefix(tree.Tokens[index], out var text);
        _texts[owner.Index] = text.ToArray();
        return true;
    }

    private bool TryReadPrefix(in Token comment, out ReadOnlySpan<byte> text)
    {
        text = tree.Source.Slice(comment.Start + 1, comment.End).TrimStart(" \t"u8);
        if (!text.StartsWith("type:"u8))
            return false;
        text = text[5..].TrimStart(" \t"u8);
        return true;
    }

    /// <summary>Where the comment is alone in its line, CPython's tag has the line ending too.</summary>
    private byte[] TagOf(in Token comment, ReadOnlySpan<byte> text)
    {
        var before = tree.Source.Span[..comment.Start].TrimEnd(" \t\f"u8);
        var isAlone = before.IsEmpty || before[^1] is (byte)'\n' or (byte)'\r';
        if (before is [.., (byte)'\n' or (byte)'\r'])
            before = before[..^(before is [.., (byte)'\r', (byte)'\n'] ? 2 : 1)];
        return isAlone && before is not [.., (byte)'\\'] ? [.. text, (byte)'\n'] : text.ToArray();
    }

    private static bool IsIgnore(ReadOnlySpan<byte> text) =>
        text.StartsWith("ignore"u8) && (text.Length == 6 || (text[6] < 0x80 && !char.IsAsciiLetterOrDigit((char)text[6])));
}
