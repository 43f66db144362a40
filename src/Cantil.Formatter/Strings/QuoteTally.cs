using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>What the literal parts of a string say about the quotes around it.</summary>
internal struct QuoteTally(byte preferred)
{
    private int _preferredCount;
    private int _otherCount;
    private bool _isImpossible;

    /// <summary>Looks at a piece of text between quotes.</summary>
    public void Add(ReadOnlySpan<byte> text, TokenFlags flags)
    {
        var isTriple = (flags & TokenFlags.Triple) != 0;
        if (!isTriple && (flags & TokenFlags.Raw) == 0)
            Count(text);
        else if (!_isImpossible)
            _isImpossible = Clashes(text, isTriple);
    }

    /// <summary>The quote to take: the preferred one unless it cannot be or needs more escapes.</summary>
    /// <param name="own">The quote of the source.</param>
    public readonly byte Choose(byte own)
    {
        if (_isImpossible)
            return own;
        return _preferredCount > _otherCount ? Other(preferred) : preferred;
    }

    public static byte Other(byte quote) => quote == '"' ? (byte)'\'' : (byte)'"';

    private void Count(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var at = text.IndexOfAny((byte)'"', (byte)'\'');
            if (at < 0)
                return;
            if (text[at] == preferred)
                _preferredCount++;
            else
                _otherCount++;
            text = text[(at + 1)..];
        }
    }

    /// <summary>Whether preferred quotes around the text would end early: in raw strings they cannot be escaped, in triple quotes they are not.</summary>
    private readonly bool Clashes(ReadOnlySpan<byte> text, bool isTriple)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == preferred)
            {
                if (!isTriple || ++run == 3)
                    return true;
                continue;
            }
            run = 0;
            if (c == '\\' && i + 1 < text.Length && text[i + 1] is (byte)'\\' or (byte)'\'' or (byte)'"')
                i++;
        }
        return run > 0;
    }
}
