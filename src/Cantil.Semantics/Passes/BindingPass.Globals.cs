using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    /// <summary>Where the word <c>global</c> stands in the text, comments and strings included.</summary>
    private int[] _globalWords = new int[16];
    private int _globalWordCount;

    /// <summary>Most definitions hold no <c>global</c>, and need not be searched for it.</summary>
    private void FindGlobalWords()
    {
        _globalWordCount = 0;
        var text = _tree.Source.Span;
        for (var from = 0; ;)
        {
            var found = text[from..].IndexOf("global"u8);
            if (found < 0)
                return;
            if (_globalWordCount == _globalWords.Length)
                Array.Resize(ref _globalWords, _globalWordCount * 2);
            _globalWords[_globalWordCount++] = from + found;
            from += found + 6;
        }
    }

    /// <summary>What a definition declares global exists in the module from then on, though its body has not run.</summary>
    private void BindGlobalsOf(NodeList<Statement> body, int start, int end)
    {
        if (_globalWordCount == 0)
            return;
        // By hand: the framework's search is found by reflection and compiled at run time.
        int from = 0, to = _globalWordCount;
        while (from < to)
        {
            var middle = (from + to) >> 1;
            if (_globalWords[middle] < start)
                from = middle + 1;
            else
                to = middle;
        }
        if (from < _globalWordCount && _globalWords[from] < end)
            BindGlobalsOf(body);
    }

    private void BindGlobalsOf(NodeList<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case Global global:
                    foreach (var name in global.Names)
                        BindGlobal(name, global.Index);
                    break;
                case If branching:
                    BindGlobalsOf(branching.Body);
                    foreach (var clause in branching.Clauses)
                        BindGlobalsOf(clause.Body);
                    break;
                case For loop:
                    BindGlobalsOf(loop.Body);
                    BindGlobalsOf(loop.OrElse);
                    break;
                case While loop:
                    BindGlobalsOf(loop.Body);
                    BindGlobalsOf(loop.OrElse);
                    break;
                case With with:
                    BindGlobalsOf(with.Body);
                    break;
                case Try guarded:
                    BindGlobalsOf(guarded.Body);
                    foreach (var handler in guarded.Handlers)
                        BindGlobalsOf(handler.Body);
                    BindGlobalsOf(guarded.OrElse);
                    BindGlobalsOf(guarded.FinalBody);
                    break;
                case Match match:
                    foreach (var matchCase in match.Cases)
                        BindGlobalsOf(matchCase.Body);
                    break;
            }
        }
    }

    private void BindGlobal(Identifier name, int node)
    {
        if (name.IsNone)
            return;
        var existing = GetModule(name.Name);
        if (existing != 0 && !_model.BindingArray[existing].IsUnbound)
            return;
        Enter(0, name.Name, Make(0, name.Name, name.Start, name.End, node, BindingKind.Assignment, BindingFlags.None, _branch));
    }
}
