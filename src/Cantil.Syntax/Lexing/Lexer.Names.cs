using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Lexing;

internal sealed partial class Lexer
{
    private void ScanName(int start)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_text);
        ref var isName = ref MemoryMarshal.GetReference(NameBytes);
        var end = start + 1;
        byte c;
        while (Unsafe.Add(ref isName, c = Unsafe.Add(ref first, end)) != 0)
            end++;
        if (c is (byte)'"' or (byte)'\'' && end - start <= 2 && end < _end && TryGetPrefix(start, end, out var flags))
        {
            ScanString(start, end, flags);
            return;
        }
        if (c >= 0x80)
        {
            ScanUnicodeName(start);
            return;
        }
        var name = (_ownNames ? _names.AddFromSource(start, end - start) : _names.Add(_text.AsSpan(start, end - start))).Id;
        var kind = TokenKind.Name;
        if (name <= WellKnown.LastKeyword)
        {
            kind = (TokenKind)((int)TokenKind.FirstKeyword + name - WellKnown.False);
            if (_brackets.Count > 0 && RestartsStatement(kind) && IsFirstOfLine(start))
                AbandonBrackets(start);
        }
        Append(new Token(kind, start, end, TokenFlags.None, name));
        _pos = end;
    }

    /// <summary>A name with characters beyond ASCII: checked, and known by its NFKC form (PEP 3131).</summary>
    private void ScanUnicodeName(int start)
    {
        var end = start;
        while (end < _length)
        {
            if (At(end) < 0x80)
            {
                if (NameBytes[At(end)] == 0)
                    break;
                end++;
                continue;
            }
            Rune.DecodeFromUtf8(_text.AsSpan(end, _length - end), out var rune, out var size);
            if (end == start ? !UnicodeIdentifiers.IsStart(rune.Value) : !UnicodeIdentifiers.IsContinue(rune.Value))
                break;
            end += size;
        }
        if (end == start)
        {
            Rune.DecodeFromUtf8(_text.AsSpan(start, _length - start), out var rune, out var size);
            Report(SyntaxErrorKind.UnexpectedCharacter, start, start + size, $"{rune} (U+{rune.Value:X4})");
            Append(new Token(TokenKind.Unknown, start, start + size));
            _pos = start + size;
            return;
        }
        var name = _names.Add(NfkcNormalizer.Normalize(_text.AsSpan(start, end - start)));
        Append(new Token(TokenKind.Name, start, end, TokenFlags.None, name));
        _pos = end;
    }

    private bool TryGetPrefix(int start, int end, out TokenFlags flags)
    {
        flags = TokenFlags.None;
        for (var i = start; i < end; i++)
        {
            var c = At(i);
            var lower = (byte)(c | 0x20);
            if (c != lower)
                flags |= TokenFlags.CapitalPrefix;
            var one = lower switch
            {
                (byte)'r' => TokenFlags.Raw,
                (byte)'b' => TokenFlags.Bytes,
                (byte)'u' => TokenFlags.Unicode,
                (byte)'f' => TokenFlags.FString,
                (byte)'t' => TokenFlags.TString,
                _ => TokenFlags.None,
            };
            if (one == TokenFlags.None || (flags & one) != 0)
                return false;
            flags |= one;
        }
        return (flags & ~TokenFlags.CapitalPrefix) switch
        {
            TokenFlags.Raw or TokenFlags.Bytes or TokenFlags.Unicode or TokenFlags.FString or TokenFlags.TString => true,
            (TokenFlags.Raw | TokenFlags.Bytes) or (TokenFlags.Raw | TokenFlags.FString) or (TokenFlags.Raw | TokenFlags.TString) => true,
            _ => false,
        };
    }
}
