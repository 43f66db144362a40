using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8Commas;

/// <summary>
/// Goes once over the tokens of a file for all rules on trailing commas. Comments are passed over, an f-string with all
/// that is in it counts as one string, and several line endings as one.
/// </summary>
internal sealed class CommaScan
{
    private readonly List<CommaFinding> _findings = [];
    private readonly HashSet<int> _softKeywords = [];
    private (CommaBracket Bracket, int Commas)[] _open = new (CommaBracket, int)[32];
    private int _depth;
    private int _file;
    private bool _hasSoftKeywords;

    /// <summary>The last tokens that count, by index; <see cref="None"/> where there is none.</summary>
    private int _last;
    private int _beforeLast;

    /// <summary>Where these start: f-strings are known by the token that ends them.</summary>
    private int _lastStart;
    private int _beforeLastStart;

    private const int None = -1;

    /// <summary>All that is to be said of the commas of a file, in their order.</summary>
    public static List<CommaFinding> Of(LintContext context)
    {
        var scan = context.Shared(static () => new CommaScan());
        if (scan._file != context.FileNumber)
        {
            scan._file = context.FileNumber;
            scan.Run(context.Tree);
        }
        return scan._findings;
    }

    private void Run(SyntaxTree tree)
    {
        _findings.Clear();
        _hasSoftKeywords = false;
        _depth = 0;
        _open[0] = default;
        _last = _beforeLast = None;
        var tokens = tree.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            if (kind is TokenKind.Comment or TokenKind.Indent or TokenKind.Dedent or TokenKind.EndOfFile)
                continue;
            if (kind == TokenKind.NonLogicalNewline && _last != None && tokens[_last].Kind == TokenKind.NonLogicalNewline)
                continue;
            var start = tokens[i].Start;
            if (kind is TokenKind.FStringStart or TokenKind.TStringStart)
                i = EndOfString(tokens, i);
            Enter(tree, kind);
            Judge(tokens, i, kind);
            Leave(kind);
            (_beforeLast, _beforeLastStart) = (_last, _lastStart);
            (_last, _lastStart) = (i, start);
        }
    }

    /// <summary>The index of the token that ends an f-string.</summary>
    private static int EndOfString(ReadOnlySpan<Token> tokens, int start)
    {
        var depth = 0;
        for (var i = start; i < tokens.Length; i++)
            if (tokens[i].Kind is TokenKind.FStringStart or TokenKind.TStringStart)
                depth++;
            else if (tokens[i].Kind is TokenKind.FStringEnd or TokenKind.TStringEnd && --depth == 0)
                return i;
        return tokens.Length - 1;
    }

    private void Enter(SyntaxTree tree, TokenKind kind)
    {
        var tokens = tree.Tokens;
        switch (kind)
        {
            case TokenKind.LeftParenthesis:
                Open(_last != None && (IsName(tree, _last) || IsClosing(tokens[_last].Kind) || tokens[_last].Kind == TokenKind.Import) ? CommaBracket.Items : CommaBracket.MayBeTuple);
                break;
            case TokenKind.LeftBracket:
                Open(IsSubscript(tree) ? CommaBracket.MayBeTuple : CommaBracket.Items);
                break;
            case TokenKind.LeftBrace:
                Open(CommaBracket.Items);
                break;
            case TokenKind.Lambda:
                Open(CommaBracket.Lambda);
                break;
            case TokenKind.For:
                _open[_depth].Bracket = CommaBracket.None;
                break;
            case TokenKind.Comma:
                _open[_depth].Commas++;
                break;
        }
    }

    private void Open(CommaBracket bracket)
    {
        if (++_depth == _open.Length)
            Array.Resize(ref _open, _depth * 2);
        _open[_depth] = (bracket, 0);
    }

    private void Judge(ReadOnlySpan<Token> tokens, int index, TokenKind kind)
    {
        if (_last == None)
            return;
        var (bracket, commas) = _open[_depth];
        if (tokens[_last].Kind == TokenKind.Comma)
        {
            if (kind == TokenKind.Newline)
                _findings.Add(new CommaFinding(CommaProblem.OnBareTuple, tokens[_last].Range));
            else if (IsClosing(kind)
                ? bracket == CommaBracket.Items || (bracket == CommaBracket.MayBeTuple && commas != 1)
                : kind == TokenKind.Colon && bracket == CommaBracket.Lambda)
                _findings.Add(new CommaFinding(CommaProblem.Prohibited, tokens[_last].Range));
        }
        else if (IsClosing(kind) && tokens[_last].Kind == TokenKind.NonLogicalNewline && _beforeLast != None &&
            (bracket == CommaBracket.Items || (bracket == CommaBracket.MayBeTuple && commas > 0)) &&
            tokens[_beforeLast].Kind is not (TokenKind.Comma or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace))
            _findings.Add(new CommaFinding(CommaProblem.Missing, new TextRange(_beforeLastStart, tokens[_beforeLast].End)));
    }

    private void Leave(TokenKind kind)
    {
        if (IsClosing(kind) || (kind == TokenKind.Colon && _open[_depth].Bracket == CommaBracket.Lambda))
        {
            if (_depth > 0)
                _depth--;
            else
                _open[0] = default;
        }
    }

    private static bool IsClosing(TokenKind kind) =>
        kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;

    private bool IsSubscript(SyntaxTree tree)
    {
        if (_last == None)
            return false;
        var kind = tree.Tokens[_last].Kind;
        if (IsClosing(kind) || kind is TokenKind.String or TokenKind.FStringEnd or TokenKind.TStringEnd)
            return true;
        return IsName(tree, _last) && !IsDeclared(tree);
    }

    /// <summary>Whether the last name is that of a class, function or type alias, so that its type parameters follow.</summary>
    private bool IsDeclared(SyntaxTree tree)
    {
        if (_beforeLast == None)
            return false;
        var before = tree.Tokens[_beforeLast];
        return before.Kind is TokenKind.Class or TokenKind.Def || (before.Name == WellKnown.Type && IsSoftKeyword(tree, before));
    }

    private bool IsName(SyntaxTree tree, int index) => tree.Tokens[index].Kind == TokenKind.Name && !IsSoftKeyword(tree, tree.Tokens[index]);

    private bool IsSoftKeyword(SyntaxTree tree, Token token)
    {
        if (token.Name.Id is not (WellKnown.Match or WellKnown.Case or WellKnown.Type))
            return false;
        if (!_hasSoftKeywords)
            FindSoftKeywords(tree);
        return _softKeywords.Contains(token.Start);
    }

    private void FindSoftKeywords(SyntaxTree tree)
    {
        _hasSoftKeywords = true;
        _softKeywords.Clear();
        foreach (var node in tree.Nodes)
            if (node.Kind is NodeKind.Match or NodeKind.MatchCase or NodeKind.TypeAlias)
                _softKeywords.Add(node.Start);
    }
}
