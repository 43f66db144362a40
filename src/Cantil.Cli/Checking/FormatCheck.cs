using Cantil.Cli.Formatting;
using Cantil.Formatter;
using Cantil.Formatter.Notebooks;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Checking;

/// <summary>Finds files that <c>cantil format</c> would change.</summary>
/// <param name="settingsOf">What holds for an absolute path; asked from many threads.</param>
internal sealed class FormatCheck(Func<string, EffectiveSettings> settingsOf) : IFileCheck
{
    private readonly FormatOptionsTable _options = new();
    private readonly FormatBuffers _buffers = new();
    private readonly RuleInfo _rule = RuleCatalogue.Find("CT001")!;
    private NotebookFormatter? _notebooks;

    public void Check(LintFile file, SyntaxTree tree, NotebookSource? notebook, Action<Finding> report)
    {
        var settings = settingsOf(file.FullPath);
        if (settings.IsExcludedFromFormat(file.FullPath))
            return;
        var options = _options.For(settings, file.FullPath);
        var text = tree.Source.Span;
        var formatted = notebook is null ? PythonFormatter.Format(tree, options, _buffers) : FormatCells(notebook, options, text);
        if (formatted.SequenceEqual(text))
            return;
        var line = tree.Source.Lines.LineOf(Math.Min(text.CommonPrefixLength(formatted), text.Length));
        var range = new TextRange(tree.Source.Lines.Start(line), tree.Source.Lines.End(line));
        report(new Finding(_rule, range, "The file is not formatted: from here on `cantil format` changes it", null, range.Start));
    }

    private ReadOnlySpan<byte> FormatCells(NotebookSource notebook, FormatOptions options, ReadOnlySpan<byte> text) =>
        (_notebooks ??= new NotebookFormatter()).Format(notebook, options) is null ? _notebooks.Text : text;
}
