namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>The imports that stand together and are sorted together, as items to be; used again for the next block.</summary>
internal sealed class ImportBlock
{
    private ImportItem[] _items = new ImportItem[64];
    private ImportMember[] _members = new ImportMember[128];

    public int ItemCount { get; private set; }

    public int MemberCount { get; private set; }

    public CommentChains Comments { get; } = new();

    public Span<ImportItem> Items => _items.AsSpan(0, ItemCount);

    public Span<ImportMember> Members => _members.AsSpan(0, MemberCount);

    public void Clear()
    {
        ItemCount = 0;
        MemberCount = 0;
        Comments.Clear();
    }

    /// <summary>The item is valid until the next one is added.</summary>
    public ref ImportItem Add(in ImportItem item)
    {
        if (ItemCount == _items.Length)
            Array.Resize(ref _items, ItemCount * 2);
        _items[ItemCount] = item;
        return ref _items[ItemCount++];
    }

    public void Add(in ImportMember member)
    {
        if (MemberCount == _members.Length)
            Array.Resize(ref _members, MemberCount * 2);
        _members[MemberCount++] = member;
    }

    public Span<ImportMember> MembersOf(in ImportItem item) => _members.AsSpan(item.FirstMember, item.MemberCount);

    /// <summary>Takes the members of one item behind those of another, where there is room: at the end.</summary>
    public void JoinMembers(ref ImportItem item, in ImportItem behind)
    {
        if (item.FirstMember + item.MemberCount != MemberCount)
        {
            var start = MemberCount;
            for (var i = 0; i < item.MemberCount; i++)
                Add(_members[item.FirstMember + i]);
            item.FirstMember = start;
        }
        for (var i = 0; i < behind.MemberCount; i++)
            Add(_members[behind.FirstMember + i]);
        item.MemberCount += behind.MemberCount;
    }
}
