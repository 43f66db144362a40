using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Syntax;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>Lays one import statement out, on one line where it fits.</summary>
internal sealed class ItemLayout(ImportBlock block, LayoutTarget target)
{
    private static readonly byte[] Dots = [.. "................................"u8];

    private SyntaxTree _tree = null!;
    private ImportProfile _profile = null!;
    private LineWidth _indentation;

    public void Begin(SyntaxTree tree, ImportProfile profile, ReadOnlySpan<byte> indentation)
    {
        (_tree, _profile) = (tree, profile);
        _indentation = new LineWidth(profile.TabWidth);
        _indentation.Add(indentation);
    }

    public void Put(in ImportItem item)
    {
        if (item.Form == ImportForm.Straight)
            PutStraight(in item);
        else if (item.Form == ImportForm.Star || (MayBeOneLine(in item) && OneLineWidth(in item) <= _profile.LineLength))
            PutOneLine(in item);
        else
            PutLines(in item);
    }

    private void PutStraight(in ImportItem item)
    {
        target.Put("import "u8);
        PutNames(item.Module, item.AsName);
        PutBeside(item.Beside);
        target.EndLine();
    }

    private bool MayBeOneLine(in ImportItem item)
    {
        if (item.IsSplit)
            return false;
        if (item.MemberCount == 1)
            return true;
        foreach (ref var member in block.MembersOf(in item))
            if (member.HasComments || (_profile.Options.ForceWrapAliases && !member.AsName.IsNone))
                return false;
        return true;
    }

    private int OneLineWidth(in ImportItem item)
    {
        var width = _indentation;
        width.Add("from  import ".Length + item.Level);
        width.Add(Utf8(item.Module));
        AddWidth(ref width, item.Beside);
        var members = block.MembersOf(in item);
        for (var i = 0; i < members.Length && width.Columns <= _profile.LineLength; i++)
        {
            ref var member = ref members[i];
            width.Add(Utf8(member.Name));
            if (!member.AsName.IsNone)
            {
                width.Add(" as ".Length);
                width.Add(Utf8(member.AsName));
            }
            if (i < members.Length - 1)
                width.Add(", ".Length);
            AddWidth(ref width, member.Above);
            AddWidth(ref width, member.Beside);
            AddWidth(ref width, member.Below);
        }
        AddWidth(ref width, item.Behind);
        return width.Columns;
    }

    private void AddWidth(ref LineWidth width, CommentList comments)
    {
        for (var link = comments.First; link != 0; link = block.Comments.Next(link))
        {
            var comment = _tree.Source.Slice(block.Comments.Range(link));
            if (PragmaComment.Is(comment))
                continue;
            width.Add("  ".Length);
            width.Add(comment);
        }
    }

    private void PutOneLine(in ImportItem item)
    {
        PutFrom(in item);
        var members = block.MembersOf(in item);
        for (var i = 0; i < members.Length; i++)
        {
            PutNames(members[i].Name, members[i].AsName);
            if (i < members.Length - 1)
                target.Put(", "u8);
        }
        PutBeside(item.Beside);
        foreach (ref var member in members)
        {
            PutBeside(member.Above);
            PutBeside(member.Beside);
            PutBeside(member.Below);
        }
        PutBeside(item.Behind);
        target.EndLine();
    }

    private void PutLines(in ImportItem item)
    {
        PutFrom(in item);
        target.Put("("u8);
        PutBeside(item.Beside);
        target.EndLine();
        foreach (ref var member in block.MembersOf(in item))
        {
            PutOwnLines(member.Above);
            target.PutIndentation();
            PutNames(member.Name, member.AsName);
            target.Put(","u8);
            PutBeside(member.Beside);
            target.EndLine();
            PutOwnLines(member.Below);
            if (target.Differs)
                return;
        }
        target.Put(")"u8);
        PutBeside(item.Behind);
        target.EndLine();
    }

    private void PutFrom(in ImportItem item)
    {
        target.Put("from "u8);
        for (var level = item.Level; level > 0; level -= Dots.Length)
            target.Put(Dots.AsSpan(0, Math.Min(level, Dots.Length)));
        target.Put(Utf8(item.Module));
        target.Put(" import "u8);
    }

    private void PutNames(NameId name, NameId asName)
    {
        target.Put(Utf8(name));
        if (asName.IsNone)
            return;
        target.Put(" as "u8);
        target.Put(Utf8(asName));
    }

    private void PutBeside(CommentList comments)
    {
        for (var link = comments.First; link != 0; link = block.Comments.Next(link))
        {
            target.Put("  "u8);
            target.Put(_tree.Source.Slice(block.Comments.Range(link)));
        }
    }

    private void PutOwnLines(CommentList comments)
    {
        for (var link = comments.First; link != 0; link = block.Comments.Next(link))
        {
            target.PutIndentation();
            target.Put(_tree.Source.Slice(block.Comments.Range(link)));
            target.EndLine();
        }
    }

    private ReadOnlySpan<byte> Utf8(NameId name) => _tree.Names.GetUtf8(name);
}
