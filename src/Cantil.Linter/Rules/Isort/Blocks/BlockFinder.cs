using Cantil.Linter.Rules.Isort.Layout;
using Cantil.Syntax;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>Finds the runs of import statements in a file, those inside of other statements among them.</summary>
internal sealed class BlockFinder(IBlockVisitor visitor)
{
    private readonly List<Statement> _imports = [];
    private readonly IsortActions _actions = new();
    private SyntaxTree _tree = null!;
    private IReadOnlyList<NotebookCell> _cells = [];
    private int _nextCell;
    private int _nextSplit;
    private int _nextExcluded;
    private int _depth;

    /// <summary>Shows all blocks of a file.</summary>
    /// <param name="cells">A notebook's; imports of two are never one block.</param>
    public void Run(SyntaxTree tree, IReadOnlyList<NotebookCell> cells)
    {
        _actions.Read(tree);
        if (_actions.SkipsFile)
            return;
        (_tree, _cells) = (tree, cells);
        (_nextCell, _nextSplit, _nextExcluded, _depth) = (0, 0, 0, 0);
        Visit(tree.Root.Body);
    }

    private void Visit(NodeList<Statement> body)
    {
        foreach (var statement in body)
            Visit(statement);
        End(BlockTrailer.None);
    }

    private void Visit(Statement statement)
    {
        EndAtSplit(statement);
        EndAtCell(statement);
        if (statement.Kind is NodeKind.Import or NodeKind.ImportFrom && !IsExcluded(statement.Start))
        {
            _imports.Add(statement);
            return;
        }
        End(statement);
        _depth++;
        VisitBodies(statement);
        _depth--;
    }

    private void VisitBodies(Statement statement)
    {
        // By kind: patterns would ask one type after the other, and most statements are of none of them.
        switch (statement.Kind)
        {
            case NodeKind.FunctionDef:
                Visit(((FunctionDef)statement).Body);
                break;
            case NodeKind.ClassDef:
                Visit(((ClassDef)statement).Body);
                break;
            case NodeKind.If:
                var branch = (If)statement;
                Visit(branch.Body);
                foreach (var clause in branch.Clauses)
                    Visit(clause.Body);
                break;
            case NodeKind.For:
                Visit(((For)statement).Body);
                Visit(((For)statement).OrElse);
                break;
            case NodeKind.While:
                Visit(((While)statement).Body);
                Visit(((While)statement).OrElse);
                break;
            case NodeKind.With:
                Visit(((With)statement).Body);
                break;
            case NodeKind.Match:
                foreach (var matchCase in ((Match)statement).Cases)
                    Visit(matchCase.Body);
                break;
            case NodeKind.Try:
                var attempt = (Try)statement;
                Visit(attempt.Body);
                foreach (var handler in attempt.Handlers)
                    Visit(handler.Body);
                Visit(attempt.OrElse);
                Visit(attempt.FinalBody);
                break;
        }
    }

    private void EndAtSplit(Statement statement)
    {
        var splits = _actions.Splits;
        if (_nextSplit == splits.Count || splits[_nextSplit] > statement.Start)
            return;
        End(statement);
        while (_nextSplit < splits.Count && splits[_nextSplit] <= statement.Start)
            _nextSplit++;
    }

    private void EndAtCell(Statement statement)
    {
        if (_nextCell == _cells.Count || _cells[_nextCell].Start > statement.Start)
            return;
        End(BlockTrailer.None);
        while (_nextCell < _cells.Count && _cells[_nextCell].Start <= statement.Start)
            _nextCell++;
    }

    private bool IsExcluded(int offset)
    {
        var excluded = _actions.Excluded;
        while (_nextExcluded < excluded.Count && excluded[_nextExcluded].End < offset)
            _nextExcluded++;
        return _nextExcluded < excluded.Count && excluded[_nextExcluded].Start <= offset;
    }

    /// <summary>Ends the block because another statement follows it.</summary>
    private void End(Statement following)
    {
        if (_imports.Count == 0)
            return;
        End(_depth > 0 ? BlockTrailer.None
            : following is FunctionDef or ClassDef && !IsBehindComment(StartOf(following)) ? BlockTrailer.Definition
            : BlockTrailer.Statement);
    }

    private static int StartOf(Statement definition)
    {
        var decorators = definition is FunctionDef function ? function.Decorators : ((ClassDef)definition).Decorators;
        return decorators.Count > 0 ? decorators[0].Start : definition.Start;
    }

    private void End(BlockTrailer trailer)
    {
        if (_imports.Count == 0)
            return;
        visitor.Visit(_imports, trailer);
        _imports.Clear();
    }

    /// <summary>Whether comments stand above a definition with an empty line below them; they then stand for themselves.</summary>
    private bool IsBehindComment(int offset)
    {
        var text = _tree.Source.Span[..offset];
        var seenEmpty = false;
        var end = text.LastIndexOfAny((byte)'\n', (byte)'\r');
        while (end >= 0)
        {
            // The line ending before `end` may be two characters.
            if (text[end] == '\n' && end > 0 && text[end - 1] == '\r')
                end--;
            var start = text[..end].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
            var line = text[start..end].Trim(" \t\f"u8);
            var isComment = line.StartsWith("#"u8);
            if (seenEmpty && isComment)
                return true;
            if (line.IsEmpty)
                seenEmpty = true;
            else if (!isComment)
                return false;
            end = start - 1;
        }
        return false;
    }
}
