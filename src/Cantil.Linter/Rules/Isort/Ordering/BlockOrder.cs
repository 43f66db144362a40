using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>
/// Joins the imports of a block that belong together and puts them in order. What is in order already, as most blocks are, is
/// only looked through.
/// </summary>
internal sealed class BlockOrder(ImportBlock block)
{
    private readonly IndexSorter _sorter = new();
    private int[] _order = new int[64];
    private int[] _memberOrder = new int[64];
    private ImportMember[] _scratch = new ImportMember[64];
    private ImportComparison _comparison = null!;

    /// <summary>The items in their order, after <see cref="Arrange"/>.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Arrange(NameTable names, ImportProfile profile)
    {
        if (_comparison is null || !_comparison.IsFor(names, profile))
            _comparison = new ImportComparison(block, names, profile);
        Count = block.ItemCount;
        if (_order.Length < Count)
            _order = new int[Math.Max(Count, _order.Length * 2)];
        for (var i = 0; i < Count; i++)
            _order[i] = i;
        _comparison.What = ComparedThing.Identity;
        _sorter.Sort(_order, Count, _comparison);
        JoinEqual();
        _comparison.What = ComparedThing.Member;
        for (var i = 0; i < Count; i++)
            ArrangeMembers(ref block.Items[_order[i]]);
        _comparison.What = ComparedThing.Item;
        _sorter.Sort(_order, Count, _comparison);
    }

    /// <summary>Equal imports stand side by side, in the order of the source.</summary>
    private void JoinEqual()
    {
        var kept = 0;
        for (var i = 1; i < Count; i++)
        {
            if (_comparison.Compare(_order[kept], _order[i]) != 0)
            {
                _order[++kept] = _order[i];
                continue;
            }
            ref var item = ref block.Items[_order[kept]];
            ref var other = ref block.Items[_order[i]];
            block.Comments.Join(ref item.Above, other.Above);
            block.Comments.Join(ref item.Beside, other.Beside);
            block.Comments.Join(ref item.Behind, other.Behind);
            item.IsSplit |= other.IsSplit;
            if (other.MemberCount > 0)
                block.JoinMembers(ref item, in other);
        }
        Count = Math.Min(Count, kept + 1);
    }

    private void ArrangeMembers(ref ImportItem item)
    {
        if (item.MemberCount < 2)
            return;
        if (_memberOrder.Length < item.MemberCount)
        {
            _memberOrder = new int[Math.Max(item.MemberCount, _memberOrder.Length * 2)];
            _scratch = new ImportMember[_memberOrder.Length];
        }
        for (var i = 0; i < item.MemberCount; i++)
            _memberOrder[i] = item.FirstMember + i;
        if (_sorter.Sort(_memberOrder, item.MemberCount, _comparison))
        {
            for (var i = 0; i < item.MemberCount; i++)
                _scratch[i] = block.Members[_memberOrder[i]];
            _scratch.AsSpan(0, item.MemberCount).CopyTo(block.MembersOf(in item));
        }
        JoinEqualMembers(ref item);
    }

    private void JoinEqualMembers(ref ImportItem item)
    {
        var members = block.MembersOf(in item);
        var kept = 0;
        for (var i = 1; i < members.Length; i++)
        {
            ref var last = ref members[kept];
            ref var other = ref members[i];
            if (last.Name != other.Name || last.AsName != other.AsName)
            {
                members[++kept] = other;
                continue;
            }
            block.Comments.Join(ref last.Above, other.Above);
            block.Comments.Join(ref last.Beside, other.Beside);
            block.Comments.Join(ref last.Below, other.Below);
        }
        item.MemberCount = kept + 1;
    }
}
