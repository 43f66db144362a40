using Cantil.Cli.Formatting;
using Cantil.Formatter;
using Cantil.Formatter.Notebooks;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Checking;

/// <summary>Finds files that <c>cantil format</c> would change, and formats them where they are fixed.</summary>
/// <param name="settingsOf">What holds for an absolute path; asked from many threads.</param>
internal sealed class FormatCheck(Func<string, EffectiveSettings> settingsOf) : IFileFinisher
{
    private readonly FormatSettingsTable _settings = new();
    private readonly FormatBuffers _buffers = new();
    private NotebookFormatter? _notebooks;

    public RuleInfo Rule { get; } = RuleCatalogue.Find("CT001")!;

    public void Check(LintFile file, SyntaxTree tree, NotebookSource? notebook, Action<Finding> report)
    {
        if (!Finish(file, tree, notebook, out var formatted, out _))
            return;
        var text = tree.Source.Span;
        var line = tree.Source.Lines.LineOf(Math.Min(text.CommonPrefixLength(formatted), text.Length));
        var range = new TextRange(tree.Source.Lines.Start(line), tree.Source.Lines.End(line));
        report(new Finding(Rule, range, "The file is not formatted: from here on `cantil format` changes it", null, range.Start));
    }

    public bool Finish(LintFile file, SyntaxTree tree, NotebookSource? notebook, out ReadOnlySpan<byte> text, out IReadOnlyList<NotebookCell>? cells)
    {
        text = default;
        cells = null;
        var settings = settingsOf(file.FullPath).ForFormat;
        if (settings.IsExcludedFromFormat(file.FullPath))
            return false;
        var options = _settings.For(settings, file.FullPath, ProjectFileKind.Python).Options;
        if (notebook is null)
            text = PythonFormatter.Format(tree, options, _buffers);
        else
        {
            _notebooks ??= new NotebookFormatter();
            if (_notebooks.Format(notebook, options) is not null)
                return false;
            text = _notebooks.Text;
            cells = _notebooks.Cells;
        }
        return !text.SequenceEqual(tree.Source.Span);
    }
}
