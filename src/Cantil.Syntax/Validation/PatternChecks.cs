using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>The rules for patterns that the grammar does not hold (reference, section 8.6).</summary>
internal sealed class PatternChecks(ErrorSink errors)
{
    private readonly NameSet _names = new();
    private readonly List<Identifier> _captures = [];
    private readonly HashSet<string> _keys = [];
    private SyntaxTree _tree = null!;

    public void Check(SyntaxTree tree, Match match)
    {
        _tree = tree;
        for (var i = 0; i < match.Cases.Count; i++)
        {
            var matchCase = match.Cases[i];
            _captures.Clear();
            Visit(matchCase.Pattern);
            CheckCaptures(0);
            if (i < match.Cases.Count - 1 && matchCase.Guard is null)
                CheckRefutable(matchCase.Pattern, SyntaxErrorKind.IrrefutablePatternNotLast);
        }
    }

    private void Visit(Pattern pattern)
    {
        switch (pattern)
        {
            case MatchSequence sequence:
                CheckStars(sequence);
                VisitAll(sequence.Patterns);
                break;
            case MatchMapping mapping:
                CheckKeys(mapping);
                VisitAll(mapping.Patterns);
                Capture(mapping.Rest);
                break;
            case MatchClass matchClass:
                CheckAttributes(matchClass);
                VisitAll(matchClass.Patterns);
                VisitAll(matchClass.KwdPatterns);
                break;
            case MatchStar star:
                Capture(star.Name);
                break;
            case MatchAs matchAs:
                if (matchAs.Pattern is not null)
                    Visit(matchAs.Pattern);
                Capture(matchAs.Name);
                break;
            case MatchOr matchOr:
                VisitAlternatives(matchOr);
                break;
        }
    }

    private void VisitAll(NodeList<Pattern> patterns)
    {
        foreach (var pattern in patterns)
            Visit(pattern);
    }

    private void Capture(Identifier name)
    {
        if (!name.IsNone)
            _captures.Add(name);
    }

    /// <summary>The alternatives count as one pattern that binds what the first binds.</summary>
    private void VisitAlternatives(MatchOr matchOr)
    {
        var first = _captures.Count;
        var firstEnd = first;
        var differ = false;
        for (var i = 0; i < matchOr.Patterns.Count; i++)
        {
            var start = _captures.Count;
            Visit(matchOr.Patterns[i]);
            var distinct = CheckCaptures(start);
            if (i == 0)
            {
                firstEnd = _captures.Count;
                continue;
            }
            _names.Clear(_tree.Names);
            var count = 0;
            for (var j = first; j < firstEnd; j++)
                count += _names.Add(_captures[j].Name) ? 1 : 0;
            differ |= count != distinct;
            for (var j = start; j < _captures.Count; j++)
                differ |= !_names.Contains(_captures[j].Name);
            _captures.RemoveRange(start, _captures.Count - start);
        }
        if (differ)
            errors.Report(SyntaxErrorKind.DifferentPatternAlternatives, matchOr.Range);
        for (var i = 0; i < matchOr.Patterns.Count - 1; i++)
            CheckRefutable(matchOr.Patterns[i], SyntaxErrorKind.IrrefutableAlternativeNotLast);
    }

    /// <returns>How many different names there are from an index on; repeated ones are reported and taken out.</returns>
    private int CheckCaptures(int start)
    {
        if (_captures.Count - start < 2)
            return _captures.Count - start;
        _names.Clear(_tree.Names);
        var kept = start;
        for (var i = start; i < _captures.Count; i++)
        {
            if (_names.Add(_captures[i].Name))
                _captures[kept++] = _captures[i];
            else
                errors.Report(SyntaxErrorKind.DuplicatePatternCapture, _captures[i].Range, _tree.Text(_captures[i].Name));
        }
        _captures.RemoveRange(kept, _captures.Count - kept);
        return kept - start;
    }

    private void CheckRefutable(Pattern pattern, SyntaxErrorKind kind)
    {
        // A name around a pattern and the last alternative match whatever the inner pattern matches.
        while (true)
        {
            if (pattern is MatchOr { Patterns: { Count: > 0 } patterns })
                pattern = patterns[^1];
            else if (pattern is MatchAs { Pattern: { } inner })
                pattern = inner;
            else
                break;
        }
        if (pattern is MatchAs capture)
            errors.Report(kind, capture.Range, capture.Name.IsNone ? null : _tree.Text(capture.Name.Name));
    }

    private void CheckStars(MatchSequence sequence)
    {
        var star = -1;
        for (var i = 0; i < sequence.Patterns.Count; i++)
        {
            if (sequence.Patterns[i].Kind != NodeKind.MatchStar)
                continue;
            if (star >= 0)
            {
                errors.Report(SyntaxErrorKind.ManyStarsInPattern, sequence.Patterns[i].Range);
                return;
            }
            star = i;
        }
        if (star > 255)
            errors.Report(SyntaxErrorKind.TooManyExpressionsInUnpacking, sequence.Range);
    }

    private void CheckAttributes(MatchClass pattern)
    {
        if (pattern.KwdAttrs.Count < 2)
            return;
        _names.Clear(_tree.Names);
        foreach (var attribute in pattern.KwdAttrs)
            if (!_names.Add(attribute.Name))
                errors.Report(SyntaxErrorKind.DuplicatePatternAttribute, attribute.Range, _tree.Text(attribute.Name));
    }

    private void CheckKeys(MatchMapping mapping)
    {
        if (mapping.Keys.Count < 2)
            return;
        _keys.Clear();
        foreach (var key in mapping.Keys)
            if (PatternKey.Of(_tree, key) is { } value && !_keys.Add(value))
                errors.Report(SyntaxErrorKind.DuplicatePatternKey, key.Range, _tree.Source.GetString(key.Range));
    }
}
