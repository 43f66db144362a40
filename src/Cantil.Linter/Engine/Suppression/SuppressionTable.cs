using Cantil.Foundation.Text;
using Cantil.Syntax;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>
/// What the comments of a file suppress. Nothing is read before the first finding: most files have none. One for each
/// thread, used again and again.
/// </summary>
internal sealed class SuppressionTable
{
    private readonly SuppressionScanner _scanner = new();
    private readonly JoinedLines _joined = new();
    private SyntaxTree? _tree;
    private bool _isScanned;
    private bool _keeps;
    private bool _isJoined;

    /// <summary>Whether comments may name rules by their names.</summary>
    public bool Preview { get; private set; }

    /// <param name="preview">Whether comments may name rules by their names.</param>
    /// <param name="keeps">Whether it is noted which comment suppressed what, for <see cref="Directives"/>.</param>
    public void Begin(SyntaxTree tree, bool preview, bool keeps)
    {
        Preview = preview;
        _keeps = keeps;
        _tree = tree;
        _isScanned = false;
        _isJoined = false;
    }

    /// <summary>Whether a comment suppresses a finding that starts at an offset; <paramref name="further"/> is another place whose comments count.</summary>
    public bool Suppresses(int number, int start, int further)
    {
        Scan();
        if (_keeps)
            return Match(number, start, further);
        return _scanner.FileSuppresses(number) || Covers(number, start) || (further != start && Covers(number, further));
    }

    /// <summary>Whether a comment that names the rule suppresses a finding that starts at an offset; those that suppress everything do not count.</summary>
    public bool NamesRule(int number, int start)
    {
        Scan();
        return _scanner.FileNames(number) || Covers(number, start, namedOnly: true);
    }

    /// <summary>From the start of the first to the end of the last line for which a comment in an offset's line counts.</summary>
    public TextRange LinesOf(int offset)
    {
        if (!_isJoined)
        {
            _joined.Build(_tree!);
            _isJoined = true;
        }
        return _joined.LinesOf(_tree!.Source, offset);
    }

    /// <summary>An offset in the line in which a comment would suppress a finding at an offset.</summary>
    public int CommentLineOf(int offset) => LinesOf(offset).End;

    private void Scan()
    {
        if (_isScanned)
            return;
        _scanner.Scan(_tree!, this, _keeps);
        _isScanned = true;
    }

    /// <summary>The suppression comments of the file, with what each was good for so far.</summary>
    public List<Directive> Directives()
    {
        Scan();
        return _scanner.Directives;
    }

    /// <summary>Whether a comment for the whole file suppresses a rule.</summary>
    public bool FileSuppresses(int number)
    {
        Scan();
        return _scanner.FileSuppresses(number);
    }

    /// <summary>
    /// Looks for the comment that a finding is suppressed by, and notes it: every <c>noqa</c> for the file, else the first one with brackets,
    /// else the <c>noqa</c> of the line.
    /// </summary>
    private bool Match(int number, int start, int further)
    {
        var isMatched = false;
        var best = -1;
        foreach (var index in _scanner.FileDirectives)
        {
            var directive = _scanner.Directives[index];
            if (!directive.Comment.All && !directive.Comment.Rules.Contains(number))
                continue;
            if (!directive.IsNoqa)
            {
                best = best < 0 ? index : best;
                continue;
            }
            directive.Match(number);
            isMatched = true;
        }
        if (isMatched)
            return true;
        best = Earlier(best, FirstCovering(number, further, isNoqa: false));
        if (further != start)
            best = Earlier(best, FirstCovering(number, start, isNoqa: false));
        if (best < 0)
            best = FirstCovering(number, further, isNoqa: true);
        if (best < 0 && further != start)
            best = FirstCovering(number, start, isNoqa: true);
        if (best < 0)
            return false;
        _scanner.Directives[best].Match(number);
        return true;
    }

    private static int Earlier(int left, int right) => left < 0 || (right >= 0 && right < left) ? right : left;

    /// <summary>The first comment that covers an offset, or -1.</summary>
    private int FirstCovering(int number, int offset, bool isNoqa)
    {
        var all = _scanner.Suppressed;
        var best = -1;
        for (var i = LastBefore(offset); i >= 0 && all[i].FurthestEnd > offset; i--)
            if (all[i].Covers(number, offset) && _scanner.Directives[all[i].Directive].IsNoqa == isNoqa && (best < 0 || all[i].Directive < best))
                best = all[i].Directive;
        return best;
    }

    private bool Covers(int number, int offset, bool namedOnly = false)
    {
        var all = _scanner.Suppressed;
        for (var i = LastBefore(offset); i >= 0 && all[i].FurthestEnd > offset; i--)
            if (all[i].Covers(number, offset) && !(namedOnly && all[i].All))
                return true;
        return false;
    }

    /// <summary>The last range that starts at or before an offset, or -1.</summary>
    private int LastBefore(int offset)
    {
        var all = _scanner.Suppressed;
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (all[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
