using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>What is imported from a module.</summary>
internal struct ImportMember
{
    public NameId Name;

    /// <summary>None without <c>as</c>.</summary>
    public NameId AsName;

    /// <summary>What it is by its spelling; 0 where that does not count.</summary>
    public MemberType Type;

    /// <summary>In columns where that counts, else 0.</summary>
    public int Length;

    public CommentList Above;

    /// <summary>In its line.</summary>
    public CommentList Beside;

    /// <summary>In lines of their own behind the last member.</summary>
    public CommentList Below;

    public readonly bool HasComments => !Above.IsEmpty || !Beside.IsEmpty || !Below.IsEmpty;
}
