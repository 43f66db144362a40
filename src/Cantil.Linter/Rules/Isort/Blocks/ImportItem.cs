using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>An import statement to be.</summary>
internal struct ImportItem
{
    public ImportForm Form;

    /// <summary>None in <c>from . import x</c>.</summary>
    public NameId Module;

    /// <summary>How many dots stand before the module.</summary>
    public int Level;

    /// <summary>Of <c>import module as name</c>.</summary>
    public NameId AsName;

    public int FirstMember;
    public int MemberCount;

    public CommentList Above;

    /// <summary>In its first line.</summary>
    public CommentList Beside;

    /// <summary>Behind its closing parenthesis.</summary>
    public CommentList Behind;

    /// <summary>A comma behind the last member asks for a line for each.</summary>
    public bool IsSplit;

    /// <summary>The number of the separated group it is in, times that of sections, plus its section.</summary>
    public int Group;

    public bool IsForcedToTop;

    /// <summary>In columns where that counts, else -1.</summary>
    public int Length;
}
