namespace Cantil.Syntax.Lexing;

/// <summary>Lines of a notebook that IPython reads before Python does.</summary>
internal sealed partial class Lexer
{
    /// <summary>At the start of a logical line, one of <c>% ! ? / , ;</c> makes the line IPython's.</summary>
    private bool TryScanEscape(int start)
    {
        if (InBrackets || LineHasTokens())
            return false;
        if (At(start) is not ((byte)'%' or (byte)'!' or (byte)'?' or (byte)'/' or (byte)',' or (byte)';'))
            return false;
        ScanEscape(start);
        return true;
    }

    /// <summary><c>x = !command</c> and <c>x = %magic</c>.</summary>
    private void TryScanAssignedEscape()
    {
        if (InBrackets)
            return;
        var pos = _pos;
        while (At(pos) is (byte)' ' or (byte)'\t')
            pos++;
        if (At(pos) is (byte)'!' or (byte)'%')
            ScanEscape(pos);
    }

    /// <summary>To the end of the line; a backslash joins the next, a cell magic takes the rest of its cell.</summary>
    private void ScanEscape(int start)
    {
        var end = start;
        while (end < _length && At(end) is not ((byte)'\n' or (byte)'\r'))
        {
            if (At(end) == '\\' && At(end + 1) is (byte)'\n' or (byte)'\r')
                end += At(end + 1) == '\r' && At(end + 2) == '\n' ? 2 : 1;
            end++;
        }
        end = Math.Min(end, _length);
        Append(new Token(TokenKind.EscapeCommand, start, end));
        _pos = end;
    }
}
