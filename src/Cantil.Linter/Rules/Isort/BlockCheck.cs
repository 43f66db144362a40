using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Linter.Rules.Isort.Layout;
using Cantil.Linter.Rules.Isort.Ordering;
using Cantil.Linter.Rules.Isort.Sections;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Isort;

/// <summary>Compares each block of imports with what it should be; all that one thread needs for it.</summary>
internal sealed class BlockCheck : IBlockVisitor
{
    private readonly Dictionary<ImportProfile, ModuleSections> _sections = [];
    private readonly ImportBlock _block = new();
    private readonly LayoutTarget _target = new();
    private readonly BlockFinder _finder;
    private readonly BlockReader _reader;
    private readonly BlockOrder _order;
    private readonly BlockLayout _layout;
    private LintContext _context = null!;
    private ImportProfile _profile = null!;
    private Rule _rule = null!;
    private SourceStyle? _style;

    public BlockCheck()
    {
        _finder = new BlockFinder(this);
        _reader = new BlockReader(_block);
        _order = new BlockOrder(_block);
        _layout = new BlockLayout(_block, _order, _target);
    }

    public void Run(Rule rule, LintContext context, ImportProfile profile)
    {
        (_rule, _context, _profile, _style) = (rule, context, profile, null);
        if (!_sections.TryGetValue(profile, out var sections))
            _sections.Add(profile, sections = new ModuleSections(profile.Options, profile.Plan, profile.Version, context.Disk));
        _reader.Begin(context, profile, sections);
        _finder.Run(context.Tree, context.Cells);
    }

    void IBlockVisitor.Visit(List<Statement> imports, BlockTrailer trailer)
    {
        var (first, last) = (imports[0], imports[^1]);
        var range = new TextRange(first.Start, last.End);
        // What shares a line with other code is not taken apart.
        if (IsBehindCode(first.Start) || IsBeforeSemicolon(last.End))
        {
            _context.Report(_rule, range, Message);
            return;
        }
        var source = _context.Source;
        var lineEnd = LineEndWithBreak(last.End);
        _reader.Read(imports, lineEnd);
        _order.Arrange(_context.Names, _profile);
        var lineStart = _context.LineStart(first.Start);
        var indentation = source.Slice(lineStart, first.Start);
        var whole = new TextRange(StartWithHeadings(lineStart), trailer == BlockTrailer.None ? lineEnd : EndWithEmptyLines(lineEnd));
        var withHeading = !HasHeadingAbove(whole.Start);
        _target.Compare(source.Buffer, whole.Start, whole.End);
        _layout.Put(_context.Tree, _profile, indentation, trailer, withHeading);
        if (!_target.Differs)
            _target.Finish();
        if (!_target.Differs || !_context.Report(_rule, range, Message) || !_context.WantsFixes)
            return;
        _style ??= SourceStyle.Of(_context.Tree);
        _target.Collect(indentation, _style.Indentation, _style.LineEnding);
        _layout.Put(_context.Tree, _profile, indentation, trailer, withHeading);
        _context.AttachFix(Applicability.Safe, "Sort the imports", whole, _target.Text);
    }

    private const string Message = "The imports are not sorted or not formatted";

    /// <summary>Whether something other than space stands before an offset in its line, which a backslash may join to the one above.</summary>
    private bool IsBehindCode(int offset)
    {
        var tokens = _context.Tree.Tokens;
        var at = _context.Tree.TokenAt(offset) - 1;
        while (at >= 0 && tokens[at].Kind is TokenKind.Indent or TokenKind.Dedent)
            at--;
        if (at >= 0 && tokens[at].Kind is not (TokenKind.Newline or TokenKind.NonLogicalNewline))
            return true;
        return _context.Source.Slice(at < 0 ? 0 : tokens[at].End, offset).IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\f') >= 0;
    }

    private bool IsBeforeSemicolon(int offset) => _context.Tree.Tokens[_context.Tree.TokenAt(offset)].Kind == TokenKind.Semicolon;

    /// <summary>Headings right above a block belong to it.</summary>
    private int StartWithHeadings(int start)
    {
        if (!_profile.Plan.HasHeadings)
            return start;
        while (start > 0)
        {
            var above = _context.LineStart(LineBreakBefore(start));
            if (!_profile.Plan.IsHeading(_context.Source.Slice(above, LineBreakBefore(start)).TrimStart(" \t\f"u8)))
                break;
            start = above;
        }
        return start;
    }

    /// <summary>Whether the heading of the first section stands among the comments above a block, so that one more would be too much.</summary>
    private bool HasHeadingAbove(int start)
    {
        if (!_profile.Plan.HasHeadings || _order.Count == 0)
            return false;
        var heading = _profile.Plan.HeadingOf(_block.Items[_order.Order[0]].Group % _profile.Plan.Count);
        while (start > 0 && heading is not null)
        {
            var above = _context.LineStart(LineBreakBefore(start));
            var line = _context.Source.Slice(above, LineBreakBefore(start)).TrimStart(" \t\f"u8);
            if (line.SequenceEqual(heading))
                return true;
            if (!line.StartsWith("#"u8))
                break;
            start = above;
        }
        return false;
    }

    /// <summary>Where the line ending in front of a line starts.</summary>
    private int LineBreakBefore(int lineStart)
    {
        var text = _context.Source.Span;
        var end = lineStart - 1;
        return text[end] == '\n' && end > 0 && text[end - 1] == '\r' ? end - 1 : end;
    }

    private int LineEndWithBreak(int offset)
    {
        var end = _context.LineEnd(offset);
        var buffer = _context.Source.Buffer;
        return end == _context.Source.Length ? end : buffer[end] == '\r' && buffer[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private int EndWithEmptyLines(int end)
    {
        while (end < _context.Source.Length)
        {
            var next = LineEndWithBreak(end);
            if (_context.Source.Slice(end, next).IndexOfAnyExcept(" \t\f\r\n"u8) >= 0)
                break;
            end = next;
        }
        return end;
    }
}
