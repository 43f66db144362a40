using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

public sealed partial class LintContext
{
    /// <summary>The index in <see cref="Cells"/> of the cell that an offset is in, or -1.</summary>
    public int CellOf(int offset)
    {
        int low = 0, high = Cells.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Cells[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    /// <summary>Whether nothing but comments follows an offset in its cell; never in a file that is no notebook.</summary>
    public bool EndsCell(int offset)
    {
        if (CellOf(Math.Max(0, offset - 1)) is not (>= 0 and var cell))
            return false;
        var tokens = Tree.Tokens;
        for (var i = Tree.TokenAt(offset); i < tokens.Length && tokens[i].Start <= Cells[cell].End; i++)
            if (!tokens[i].IsTrivia && tokens[i].Kind is not (TokenKind.Dedent or TokenKind.EndOfFile or TokenKind.Newline))
                return false;
        return true;
    }
}
