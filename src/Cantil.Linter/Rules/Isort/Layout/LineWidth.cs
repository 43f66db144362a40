using Cantil.Foundation.Text;

namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>The columns of a line that grows.</summary>
internal struct LineWidth(int tabWidth)
{
    public int Columns { get; private set; }

    public void Add(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\t') is >= 0 and var tab)
        {
            Columns += DisplayWidth.Of(text[..tab]);
            Columns += tabWidth - (Columns % tabWidth);
            text = text[(tab + 1)..];
        }
        Columns += DisplayWidth.Of(text);
    }

    public void Add(int columns) => Columns += columns;
}
