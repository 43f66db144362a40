using Cantil.Foundation.Text;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>The links of all lists of comments of a block; used again for the next.</summary>
internal sealed class CommentChains
{
    private struct Link
    {
        public TextRange Range;
        public int Next;
    }

    private Link[] _links = new Link[64];
    private int _count = 1;

    public void Clear() => _count = 1;

    public void Add(ref CommentList list, TextRange comment)
    {
        if (_count == _links.Length)
            Array.Resize(ref _links, _count * 2);
        _links[_count] = new Link { Range = comment };
        Append(ref list, _count, _count);
        _count++;
    }

    /// <summary>Moves the comments of one list behind those of another; the first must not be used any more.</summary>
    public void Join(ref CommentList list, CommentList behind)
    {
        if (!behind.IsEmpty)
            Append(ref list, behind.First, behind.Last);
    }

    /// <summary>Copies the comments of one list behind those of another.</summary>
    public void Copy(ref CommentList list, CommentList source)
    {
        for (var link = source.First; link != 0; link = Next(link))
            Add(ref list, Range(link));
    }

    /// <summary>0 behind the last.</summary>
    public int Next(int link) => _links[link].Next;

    public TextRange Range(int link) => _links[link].Range;

    private void Append(ref CommentList list, int first, int last)
    {
        if (list.IsEmpty)
            list.First = first;
        else
            _links[list.Last].Next = first;
        list.Last = last;
    }
}
