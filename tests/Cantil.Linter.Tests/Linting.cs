using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests;

/// <summary>Lints texts in memory.</summary>
internal static class Linting
{
    public static LintSettings Settings(string select, LintOptions? options = null, PerFileIgnores? ignores = null)
    {
        var selection = RuleSelection.Resolve([new SelectionLayer(select.Split(','), [], [])], preview: true);
        selection.Errors.ShouldBeEmpty();
        return LintSettings.With(selection.Rules, options, ignores);
    }

    public static LintFile File(string select, string path = "/project/x.py", LintOptions? options = null) =>
        new(path, path[(path.LastIndexOf('/') + 1)..], Settings(select, options));

    public static (SyntaxTree Tree, IReadOnlyList<Finding> Findings) Run(string text, string select, string path = "/project/x.py", LintOptions? options = null)
    {
        var file = File(select, path, options);
        var tree = Parser.Parse(SourceText.From(text), file.Kind);
        return (tree, new FileLinter().Lint(file, tree));
    }

    /// <summary>The findings as <c>row:column CODE</c>.</summary>
    public static string[] Places(string text, string select, string path = "/project/x.py", LintOptions? options = null)
    {
        var (tree, findings) = Run(text, select, path, options);
        return findings.Select(f => $"{Position(tree, f.Range.Start)} {f.Rule?.Code ?? "invalid-syntax"}").ToArray();
    }

    /// <summary>The rows of the findings, one after the other.</summary>
    public static string Rows(string text, string select)
    {
        var (tree, findings) = Run(text, select);
        return string.Join(' ', findings.Select(f => tree.Source.Lines.Position(f.Range.Start).Row));
    }

    public static string Position(SyntaxTree tree, int offset)
    {
        var position = tree.Source.Lines.Position(offset);
        return $"{position.Row}:{position.Column}";
    }
}
