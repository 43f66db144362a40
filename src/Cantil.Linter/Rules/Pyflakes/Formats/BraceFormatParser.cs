using System.Globalization;
using System.Text;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>Reads the placeholders of a format of <c>str.format</c>; those in format specifications count too.</summary>
internal sealed class BraceFormatParser
{
    private readonly HashSet<string> _known = [];

    /// <summary>Why the text cannot be read, or null.</summary>
    public string? Error { get; private set; }

    public int Automatic { get; private set; }

    /// <summary>The numbers that are written, each once, in order.</summary>
    public List<int> Positions { get; } = [];

    /// <summary>Each once, in the order of the text.</summary>
    public List<string> Names { get; } = [];

    public bool HasName(string name) => _known.Contains(name);

    public bool HasPosition(int position)
    {
        int low = 0, high = Positions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Positions[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low < Positions.Count && Positions[low] == position;
    }

    public void Parse(ReadOnlySpan<byte> text)
    {
        Error = null;
        Automatic = 0;
        Positions.Clear();
        Names.Clear();
        _known.Clear();
        ParseText(text, isSpecification: false);
        SortPositions();
    }

    /// <summary>Brings the numbers in order, mostly by finding that they are.</summary>
    private void SortPositions()
    {
        var kept = 0;
        for (var i = 1; i < Positions.Count; i++)
            if (Positions[i] < Positions[i - 1])
            {
                // The sort without a comparison is found by reflection and compiled at run time.
                Positions.Sort(static (left, right) => left - right);
                break;
            }
        for (var i = 0; i < Positions.Count; i++)
            if (i == 0 || Positions[i] != Positions[kept - 1])
                Positions[kept++] = Positions[i];
        Positions.RemoveRange(kept, Positions.Count - kept);
    }

    private void ParseText(ReadOnlySpan<byte> text, bool isSpecification)
    {
        while (Error is null)
        {
            var brace = text.IndexOfAny((byte)'{', (byte)'}');
            if (brace < 0)
                return;
            var isDoubled = brace + 1 < text.Length && text[brace + 1] == text[brace];
            if (isDoubled)
            {
                text = text[(brace + 2)..];
                continue;
            }
            if (text[brace] == '}')
            {
                Error = "a `}` has no `{`; write `}}` for the character";
                return;
            }
            var end = EndOfField(text, brace + 1, isSpecification);
            if (end < 0)
                return;
            ParseField(text[(brace + 1)..end]);
            text = text[(end + 1)..];
        }
    }

    /// <summary>The offset of the brace that closes a field, in which one level of fields may be nested.</summary>
    private int EndOfField(ReadOnlySpan<byte> text, int at, bool isSpecification)
    {
        var isNested = false;
        for (; at < text.Length; at++)
            if (text[at] == '{')
            {
                if (isNested || isSpecification)
                {
                    Error = "its fields are nested too deeply";
                    return -1;
                }
                isNested = true;
            }
            else if (text[at] == '}')
            {
                if (!isNested)
                    return at;
                isNested = false;
            }
        Error = "a `{` has no `}`; write `{{` for the character";
        return -1;
    }

    private void ParseField(ReadOnlySpan<byte> field)
    {
        var colon = field.IndexOf((byte)':');
        var head = colon < 0 ? field : field[..colon];
        var bang = head.IndexOf((byte)'!');
        if (bang >= 0 && Encoding.UTF8.GetCharCount(head[(bang + 1)..]) != 1)
        {
            Error = "a conversion behind `!` is one letter";
            return;
        }
        ParseName(bang < 0 ? head : head[..bang]);
        if (colon >= 0 && Error is null)
            ParseText(field[(colon + 1)..], isSpecification: true);
    }

    private void ParseName(ReadOnlySpan<byte> name)
    {
        var end = name.IndexOfAny((byte)'.', (byte)'[');
        var first = end < 0 ? name : name[..end];
        if (end >= 0 && !CheckParts(name[end..]))
            return;
        if (first.IsEmpty)
        {
            Automatic++;
            return;
        }
        var text = Encoding.UTF8.GetString(first);
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            Positions.Add((int)Math.Min(number, int.MaxValue));
        else if (_known.Add(text))
            Names.Add(text);
    }

    /// <summary>Checks the attributes and items behind a name.</summary>
    private bool CheckParts(ReadOnlySpan<byte> parts)
    {
        while (!parts.IsEmpty)
        {
            if (parts[0] != (byte)'.' && parts[0] != (byte)'[')
            {
                Error = "only `.` or `[` may follow a `]`";
                return false;
            }
            var end = parts[0] == '.' ? parts[1..].IndexOfAny((byte)'.', (byte)'[') : parts.IndexOf((byte)']') - 1;
            if (parts[0] == '[' && end < 0)
            {
                Error = "a `[` has no `]`";
                return false;
            }
            var length = end < 0 ? parts.Length - 1 : end;
            if (length == 0)
            {
                Error = "an attribute or item has no name";
                return false;
            }
            parts = parts[(1 + length + (parts[0] == '[' ? 1 : 0))..];
        }
        return true;
    }
}
