using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort.Ordering;
using Cantil.Linter.Rules.Isort.Sections;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>Takes the import statements of a block apart into items and gives each its comments.</summary>
internal sealed class BlockReader(ImportBlock block)
{
    private ImportMember[] _aliases = new ImportMember[32];
    private ImportProfile _profile = null!;
    private ModuleSections _sections = null!;
    private LintContext _context = null!;

    public void Begin(LintContext context, ImportProfile profile, ModuleSections sections)
    {
        _context = context;
        _profile = profile;
        _sections = sections;
    }

    /// <param name="end">Behind the line in which the last statement ends.</param>
    public void Read(List<Statement> imports, int end)
    {
        block.Clear();
        var comments = new CommentCursor(_context.Tree, imports[0].Start, end);
        foreach (var statement in imports)
            if (statement is Import import)
                ReadImport(import, ref comments);
            else
                ReadFrom((ImportFrom)statement, ref comments);
    }

    private void ReadImport(Import import, ref CommentCursor comments)
    {
        CommentList above = default, beside = default;
        comments.TakeBefore(import.Start, ref above, block.Comments);
        comments.TakeInLine(import.End, ref beside, block.Comments);
        foreach (var alias in import.Names)
        {
            ref var item = ref block.Add(NewItem(ImportForm.Straight, alias.Name.Name, 0));
            item.AsName = alias.AsName.Name;
            item.Above = above;
            item.Beside = beside;
            (above, beside) = (default, default);
        }
    }

    private void ReadFrom(ImportFrom import, ref CommentCursor comments)
    {
        var options = _profile.Options;
        var count = import.Names.Count;
        if (count == 0)
            return;
        var isStar = import.Names[0].Name.Name == WellKnown.Star;
        var isSingle = options.ForceSingleLine && !isStar &&
            (import.Module.IsNone || !_profile.SingleLineExclusions.Contains(_context.Names.GetUtf8(import.Module.Name)));
        CommentList above = default, beside = default, behind = default;
        comments.TakeBefore(import.Start, ref above, block.Comments);
        // The comment of a short statement is its member's, so that it stays with the member where others join it.
        if (count > 1 || (comments.HasMore && HasLineBreak(import.Start, import.Names[0].Start)))
            comments.TakeInLine(import.Start, ref beside, block.Comments);
        ReadAliases(import, ref comments);
        comments.TakeInLine(import.End, ref behind, block.Comments);
        var item = NewItem(ImportForm.Members, import.Module.Name, import.Level);
        item.IsSplit = options.SplitOnTrailingComma && !isSingle && !isStar && EndsWithComma(import);
        var first = block.ItemCount;
        if (isStar)
            AddStar(item);
        else
            AddAll(item, count, isSingle);
        if (isSingle)
            CopyToAll(first, beside, behind);
        else
            first = TargetOf(first);
        ref var target = ref block.Items[first];
        block.Comments.Join(ref target.Above, above);
        if (isSingle)
            return;
        block.Comments.Join(ref target.Beside, beside);
        block.Comments.Join(ref target.Behind, behind);
    }

    private void ReadAliases(ImportFrom import, ref CommentCursor comments)
    {
        var count = import.Names.Count;
        if (_aliases.Length < count)
            _aliases = new ImportMember[Math.Max(count, _aliases.Length * 2)];
        for (var i = 0; i < count; i++)
        {
            var alias = import.Names[i];
            ref var member = ref _aliases[i];
            member = NewMember(alias);
            comments.TakeBefore(alias.Start, ref member.Above, block.Comments);
            comments.TakeInLine(alias.End, ref member.Beside, block.Comments);
        }
        comments.TakeBefore(import.End, ref _aliases[count - 1].Below, block.Comments);
    }

    /// <summary>The item that the first alias went to; the one of members that stand together comes first.</summary>
    private int TargetOf(int first) =>
        block.Items[first].Form == ImportForm.Members && StandsAlone(in _aliases[0]) ? first + 1 : first;

    private bool StandsAlone(in ImportMember member) => !member.AsName.IsNone && !_profile.Options.CombineAsImports;

    private void AddAll(ImportItem item, int count, bool isSingle)
    {
        if (!isSingle)
            AddMembers(item, count);
        AddSingles(item, count, isSingle);
    }

    private void AddMembers(ImportItem item, int count)
    {
        item.FirstMember = block.MemberCount;
        for (var i = 0; i < count; i++)
            if (!StandsAlone(in _aliases[i]))
                block.Add(_aliases[i]);
        item.MemberCount = block.MemberCount - item.FirstMember;
        if (item.MemberCount > 0)
            block.Add(item);
    }

    private void AddStar(ImportItem item)
    {
        item.Form = ImportForm.Star;
        item.FirstMember = block.MemberCount;
        item.MemberCount = 1;
        block.Add(_aliases[0]);
        block.Add(item);
    }

    private void AddSingles(ImportItem item, int count, bool all)
    {
        item.Form = ImportForm.Single;
        item.MemberCount = 1;
        for (var i = 0; i < count; i++)
            if (all || StandsAlone(in _aliases[i]))
            {
                item.FirstMember = block.MemberCount;
                block.Add(_aliases[i]);
                block.Add(item);
            }
    }

    private void CopyToAll(int first, CommentList beside, CommentList behind)
    {
        for (var i = first; i < block.ItemCount; i++)
        {
            ref var item = ref block.Items[i];
            block.Comments.Copy(ref item.Beside, beside);
            block.Comments.Copy(ref item.Behind, behind);
        }
    }

    private ImportItem NewItem(ImportForm form, NameId module, int level)
    {
        var name = _context.Names.GetUtf8(module);
        var options = _profile.Options;
        var item = new ImportItem { Form = form, Module = module, Level = level, Length = -1 };
        item.Group = _sections.Of(name, level, _context.FullPath);
        if (_profile.ForcedSeparate.Count > 0)
            item.Group += (_profile.ForcedSeparate.IndexOfPrefix(level > 0 ? default : name) + 1) * _profile.Plan.Count;
        item.IsForcedToTop = _profile.ForceToTop.Count > 0 && !module.IsNone && _profile.ForceToTop.Contains(name);
        if (options.LengthSort || (options.LengthSortStraight && form == ImportForm.Straight))
            item.Length = DisplayWidth.Of(name) + level;
        return item;
    }

    private ImportMember NewMember(Alias alias)
    {
        var name = _context.Names.GetUtf8(alias.Name.Name);
        var options = _profile.Options;
        return new ImportMember
        {
            Name = alias.Name.Name,
            AsName = alias.AsName.Name,
            Type = options.OrderByType ? NameSpelling.TypeOf(name, _profile) : default,
            Length = options.LengthSort ? DisplayWidth.Of(name) : 0,
        };
    }

    private bool HasLineBreak(int start, int end) => _context.Source.Slice(start, end).IndexOfAny((byte)'\n', (byte)'\r') >= 0;

    private bool EndsWithComma(ImportFrom import)
    {
        var tokens = _context.Tree.Tokens;
        var at = _context.Tree.TokenAt(import.End) - 1;
        if (at < 0 || tokens[at].Kind != TokenKind.RightParenthesis)
            return false;
        do
            at--;
        while (at >= 0 && tokens[at].IsTrivia);
        return at >= 0 && tokens[at].Kind == TokenKind.Comma;
    }
}
