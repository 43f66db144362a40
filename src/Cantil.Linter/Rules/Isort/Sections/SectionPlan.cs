using System.Text;

namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>The sections of some settings, numbered in their order, and what stands before each.</summary>
internal sealed class SectionPlan
{
    private readonly List<string> _names = [];
    private readonly int[] _spaced;
    private readonly byte[]?[] _headings;
    private readonly int _default;

    public SectionPlan(IsortOptions options)
    {
        foreach (var name in options.NoSections ? SectionNames.BuiltIn : options.SectionOrder)
            if (!_names.Contains(name) && IsKnown(name, options))
                _names.Add(name);
        var byDefault = !options.NoSections && IsKnown(options.DefaultSection, options) ? options.DefaultSection : SectionNames.ThirdParty;
        _default = _names.IndexOf(byDefault);
        if (_default < 0)
        {
            _default = _names.Count;
            _names.Add(byDefault);
        }
        _spaced = new int[_names.Count + 1];
        _headings = new byte[_names.Count][];
        for (var i = 0; i < _names.Count; i++)
        {
            _spaced[i + 1] = _spaced[i] + (Contains(options.NoLinesBefore, _names[i]) ? 0 : 1);
            foreach (var (section, heading) in options.ImportHeadings)
                if (section == _names[i])
                    _headings[i] = Heading(heading);
        }
        foreach (var heading in _headings)
            HasHeadings |= heading is not null;
        Future = _names.IndexOf(SectionNames.Future);
    }

    public int Count => _names.Count;

    /// <summary>The number of the section of <c>__future__</c>; -1 where the order lacks it.</summary>
    public int Future { get; }

    public bool HasHeadings { get; }

    /// <summary>The section's number, or that of the default section where it is not in the order.</summary>
    public int NumberOf(string name) => _names.IndexOf(name) is >= 0 and var number ? number : _default;

    /// <summary>Whether an empty line stands between two sections of which the second follows, perhaps not directly.</summary>
    public bool AreApart(int first, int second) => _spaced[second + 1] > _spaced[first + 1];

    /// <summary>The comment above a section, or null; each of its lines begins with <c>#</c>.</summary>
    public byte[]? HeadingOf(int section) => _headings[section];

    /// <summary>Whether a comment is the heading of some section.</summary>
    public bool IsHeading(ReadOnlySpan<byte> comment)
    {
        foreach (var heading in _headings)
            if (heading is not null && comment.SequenceEqual(heading))
                return true;
        return false;
    }

    private static bool IsKnown(string name, IsortOptions options)
    {
        if (Contains(SectionNames.BuiltIn, name))
            return true;
        foreach (var (own, _) in options.Sections)
            if (own == name)
                return true;
        return false;
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var each in names)
            if (each == name)
                return true;
        return false;
    }

    // A heading is one comment: what would end its line would make code of the rest.
    private static byte[] Heading(string text) => Encoding.UTF8.GetBytes("# " + text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' '));
}
