using System.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>A <c>%</c> format (library reference, "printf-style String Formatting"), read once for all rules on it.</summary>
internal sealed class PercentFormat
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = [];
    private readonly HashSet<string> _given = [];
    private BinOp? _node;

    public PercentFormatError Error { get; private set; }

    public bool IsBroken => Error != PercentFormatError.None;

    /// <summary>The conversion that there is not.</summary>
    public string BadCharacter { get; private set; } = "";

    /// <summary>Of the placeholders that have one, each once.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>How many values are taken in turn: by placeholders without name and by stars.</summary>
    public int Positional { get; private set; }

    public bool HasStar { get; private set; }

    /// <summary>The format on the left of an operation; null where there is none.</summary>
    public static PercentFormat? Of(BinOp node, LintContext context)
    {
        if (node.Op != Operator.Mod || node.Left is not Constant { ConstantKind: ConstantKind.String } literal)
            return null;
        var format = context.Shared(static () => new PercentFormat());
        if (!ReferenceEquals(format._node, node))
        {
            format._node = node;
            format.Parse(LiteralText.GetUtf8(context.Tree, literal));
        }
        return format;
    }

    public static bool Unpacks(Dict dict)
    {
        foreach (var key in dict.Keys)
            if (key is null)
                return true;
        return false;
    }

    /// <summary>The keys of a dict that no placeholder names.</summary>
    public List<string> UnusedKeys(LintContext context, Dict dict)
    {
        var unused = new List<string>();
        foreach (var key in dict.Keys)
            if (key is Constant { ConstantKind: ConstantKind.String } literal)
            {
                var text = Encoding.UTF8.GetString(LiteralText.GetUtf8(context.Tree, literal));
                if (!_known.Contains(text))
                    unused.Add(text);
            }
        return unused;
    }

    /// <summary>For each item of a dict whether the format does not name its key.</summary>
    public bool[] UnusedItems(LintContext context, Dict dict)
    {
        var unused = new bool[dict.Keys.Count];
        for (var i = 0; i < unused.Length; i++)
            unused[i] = dict.Keys[i] is Constant { ConstantKind: ConstantKind.String } literal &&
                        !_known.Contains(Encoding.UTF8.GetString(LiteralText.GetUtf8(context.Tree, literal)));
        return unused;
    }

    /// <summary>The names that a dict has no key for; null where it has keys that are not known.</summary>
    public List<string>? MissingKeys(LintContext context, Dict dict)
    {
        _given.Clear();
        foreach (var key in dict.Keys)
        {
            if (key is not Constant { ConstantKind: ConstantKind.String } literal)
                return null;
            _given.Add(Encoding.UTF8.GetString(LiteralText.GetUtf8(context.Tree, literal)));
        }
        var missing = new List<string>();
        foreach (var name in _names)
            if (!_given.Contains(name))
                missing.Add(name);
        return missing;
    }

    /// <summary>How many values an operand on the right gives; -1 where that is not known.</summary>
    /// <param name="isNothingWanted">Then whatever is no tuple gives one too many.</param>
    public static int CountOf(Expression right, bool isNothingWanted)
    {
        if (right is not Tuple tuple)
            return ValueTypes.IsOneValue(right) || (isNothingWanted && ValueTypes.Of(right) != ValueType.Tuple) ? 1 : -1;
        foreach (var item in tuple.Elts)
            if (item is Starred)
                return -1;
        return tuple.Elts.Count;
    }

    private void Parse(ReadOnlySpan<byte> text)
    {
        Error = PercentFormatError.None;
        _names.Clear();
        _known.Clear();
        Positional = 0;
        HasStar = false;
        for (var at = text.IndexOf((byte)'%'); at >= 0 && !IsBroken;)
        {
            at++;
            if (at < text.Length && text[at] == '%')
                at++;
            else
                at = Placeholder(text, at);
            var next = at < text.Length ? text[at..].IndexOf((byte)'%') : -1;
            at = next < 0 ? -1 : at + next;
        }
    }

    /// <summary>Reads what follows a percent sign.</summary>
    private int Placeholder(ReadOnlySpan<byte> text, int at)
    {
        var hasName = at < text.Length && text[at] == '(';
        if (hasName && (at = Name(text, at + 1)) < 0)
            return text.Length;
        while (at < text.Length && text[at] is (byte)'#' or (byte)'0' or (byte)'-' or (byte)' ' or (byte)'+')
            at++;
        at = Quantity(text, at);
        if (at < text.Length && text[at] == '.')
            at = Quantity(text, at + 1);
        if (IsBroken)
            return at;
        if (at < text.Length && text[at] is (byte)'l' or (byte)'h' or (byte)'L')
            at++;
        if (at >= text.Length)
        {
            Error = PercentFormatError.Incomplete;
            return at;
        }
        if (!"diouxXeEfFgGcrsa"u8.Contains(text[at]))
        {
            Error = PercentFormatError.UnsupportedCharacter;
            Rune.DecodeFromUtf8(text[at..], out var rune, out _);
            BadCharacter = rune.ToString();
            return at;
        }
        if (!hasName)
            Positional++;
        return at + 1;
    }

    /// <summary>Reads a key, in which parentheses may be nested.</summary>
    private int Name(ReadOnlySpan<byte> text, int at)
    {
        var start = at;
        for (var depth = 1; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth > 0)
                continue;
            var name = Encoding.UTF8.GetString(text[start..at]);
            if (_known.Add(name))
                _names.Add(name);
            return at + 1;
        }
        Error = PercentFormatError.IncompleteKey;
        return -1;
    }

    /// <summary>Reads a width or precision: a star, a number or nothing.</summary>
    private int Quantity(ReadOnlySpan<byte> text, int at)
    {
        if (at < text.Length && text[at] == '*')
        {
            Positional++;
            HasStar = true;
            return at + 1;
        }
        var value = 0L;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
            value = Math.Min(value * 10 + text[at] - '0', int.MaxValue + 1L);
        if (value > int.MaxValue)
            Error = PercentFormatError.TooBig;
        return at;
    }
}
