using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Linter.Rules.Isort.Ordering;
using Cantil.Syntax;

namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>Lays the items of a block out: sections, empty lines, comments above.</summary>
internal sealed class BlockLayout(ImportBlock block, BlockOrder order, LayoutTarget target)
{
    private readonly ItemLayout _items = new(block, target);
    private SyntaxTree _tree = null!;
    private ImportProfile _profile = null!;

    /// <param name="indentation">What stands before each line.</param>
    /// <param name="withHeading">Whether the first section may need one.</param>
    public void Put(SyntaxTree tree, ImportProfile profile, ReadOnlySpan<byte> indentation, BlockTrailer trailer, bool withHeading)
    {
        (_tree, _profile) = (tree, profile);
        _items.Begin(tree, profile, indentation);
        var last = -1;
        var seenFirstStyle = false;
        foreach (var number in order.Order)
        {
            ref var item = ref block.Items[number];
            var startsSection = item.Group != last;
            if (startsSection)
            {
                StartSection(last, item.Group, withHeading || last >= 0);
                seenFirstStyle = false;
            }
            if (item.Form == ImportForm.Straight != profile.Options.FromFirst)
            {
                seenFirstStyle = true;
            }
            else if (seenFirstStyle && !profile.Options.ForceSortWithinSections)
            {
                PutEmptyLines(profile.Options.LinesBetweenTypes);
                seenFirstStyle = false;
            }
            PutAbove(in item, startsSection);
            last = item.Group;
            _items.Put(in item);
            if (target.Differs)
                return;
        }
        PutEmptyLines(LinesBehind(trailer));
    }

    private void StartSection(int last, int group, bool withHeading)
    {
        var plan = _profile.Plan;
        var section = group % plan.Count;
        if (last >= 0 && (last / plan.Count != group / plan.Count || plan.AreApart(last % plan.Count, section)))
            target.EndLine();
        if (withHeading && plan.HeadingOf(section) is { } heading)
        {
            target.Put(heading);
            target.EndLine();
        }
    }

    private void PutAbove(in ImportItem item, bool isFirst)
    {
        var wantsEmptyLine = !isFirst;
        for (var link = item.Above.First; link != 0; link = block.Comments.Next(link))
        {
            var comment = _tree.Source.Slice(block.Comments.Range(link));
            // Headings are put anew.
            if (_profile.Plan.HasHeadings && _profile.Plan.IsHeading(comment))
                continue;
            if (wantsEmptyLine)
                target.EndLine();
            wantsEmptyLine = false;
            target.Put(comment);
            target.EndLine();
        }
    }

    private int LinesBehind(BlockTrailer trailer)
    {
        var wanted = _profile.Options.LinesAfterImports;
        if (trailer == BlockTrailer.None)
            return 0;
        if (_tree.SourceKind == SourceKind.Stub)
            return wanted == 0 ? 0 : 1;
        return wanted >= 0 ? wanted : trailer == BlockTrailer.Definition ? 2 : 1;
    }

    private void PutEmptyLines(int count)
    {
        for (var i = 0; i < count && !target.Differs; i++)
            target.EndLine();
    }
}
