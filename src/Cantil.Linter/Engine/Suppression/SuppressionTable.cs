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
    private bool _isJoined;

    public void Begin(SyntaxTree tree)
    {
        _tree = tree;
        _isScanned = false;
        _isJoined = false;
    }

    /// <summary>Whether a comment suppresses a finding that starts at an offset; <paramref name="further"/> is another place whose comments count.</summary>
    public bool Suppresses(int number, int start, int further)
    {
        Scan();
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
        _scanner.Scan(_tree!, this);
        _isScanned = true;
    }

    private bool Covers(int number, int offset, bool namedOnly = false)
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
        for (var i = low - 1; i >= 0 && all[i].FurthestEnd > offset; i--)
            if (all[i].Covers(number, offset) && !(namedOnly && all[i].All))
                return true;
        return false;
    }
}
