using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Formatter.Notebooks;

/// <summary>Formats the cells of a notebook, each as a module of its own. Not for two threads at once.</summary>
public sealed class NotebookFormatter
{
    private readonly ParseBuffers _parse = new();
    private readonly FormatBuffers _format = new();
    private readonly TextBuffer _output = new();
    private readonly List<NotebookCell> _cells = [];

    /// <summary>The new text of all cells, each followed by a line ending; valid until the next call.</summary>
    public ReadOnlySpan<byte> Text => _output.Span;

    /// <summary>Where the cells are in <see cref="Text"/>.</summary>
    public IReadOnlyList<NotebookCell> Cells => _cells;

    /// <summary>The cell that the error is in, from 1, where there was one.</summary>
    public int FailedCell { get; private set; }

    /// <summary>Formats all cells.</summary>
    /// <returns>The first syntax error with its place in its cell; null where all is well.</returns>
    public (SyntaxError Error, TextPosition Position)? Format(NotebookSource notebook, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        _output.Clear();
        _cells.Clear();
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var cell = notebook.Cells[i];
            var source = SourceText.From(notebook.Buffer.AsSpan(cell.Start, cell.End - cell.Start));
            var tree = Parser.Parse(source, SourceKind.Notebook, _parse);
            if (tree.FirstBreak is { } broken)
            {
                FailedCell = cell.Number;
                return (broken, source.Lines.Position(broken.Range.Start));
            }
            var start = _output.Length;
            // The last line of a cell has no line ending.
            _output.Append(PythonFormatter.Format(tree, options, _format).TrimEnd("\r\n"u8));
            _cells.Add(new NotebookCell(cell.Number, start, _output.Length));
            _output.Append((byte)'\n');
        }
        return null;
    }
}
