using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E402", "module-import-not-at-top-of-file", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class ModuleImportNotAtTopOfFile
{
    public const string Explanation = """
        ## What it does
        Finds imports of a module that follow other code. What an import may have to wait for is left out: assignments to names
        such as `__all__`, changes of `sys.path` and `os.environ`, `matplotlib.use`, `pytest.importorskip`, and `if`, `try`,
        `with` and `match` statements.

        ## Why is this bad?
        PEP 8 puts imports first, so that a reader sees at once what a module needs.

        ## Example
        ```python
        count = 0

        import sys
        ```

        ## Use instead
        ```python
        import sys

        count = 0
        ```

        ## Fix safety
        What the import does happens earlier, so the fix counts as unsafe.
        """;

    public void Check(LintContext context)
    {
        var body = context.Tree.Root.Body;
        var isLate = false;
        var lastImport = LastImport(body);
        for (var i = 0; i <= lastImport; i++)
        {
            var statement = body[i];
            if (isLate && context.Cells.Count > 0 && context.CellOf(statement.Start) != context.CellOf(body[i - 1].Start))
                isLate = false;
            if (statement.Kind is NodeKind.Import or NodeKind.ImportFrom)
            {
                if (isLate)
                    Report(statement, i == 0 ? null : body[i - 1], context);
            }
            else if (!isLate)
                isLate = !(i == 0 && TopOfFile.IsDocstring(statement)) && !TopOfFile.MayPrecedeImports(statement, context);
        }
    }

    /// <summary>The names of a file are looked up only where it matters.</summary>
    private static int LastImport(NodeList<Statement> body)
    {
        var last = body.Count - 1;
        while (last >= 0 && body[last].Kind is not (NodeKind.Import or NodeKind.ImportFrom))
            last--;
        return last;
    }

    private void Report(Statement statement, Statement? previous, LintContext context)
    {
        if (!context.Report(this, statement, "This import is not at the top of the file") || !context.WantsFixes)
            return;
        if (!context.Options.Preview || context.SourceKind == SourceKind.Notebook)
            return;
        if (!context.StartsLine(statement.Start) || (previous is not null && context.LineEnd(previous.End) >= statement.Start))
            return;
        var end = context.LineEnd(statement.End);
        var rest = context.Source.Slice(statement.End, end).TrimStart(" \t\f"u8);
        if (!rest.IsEmpty && rest[0] != '#')
            return;
        var lines = context.Source.Lines;
        var whole = new TextRange(context.LineStart(statement.Start), lines.EndWithBreak(lines.LineOf(end)));
        var text = context.Text(new TextRange(whole.Start, end)) + BlankLineFix.LineEnding(context);
        var place = TopOfFile.PlaceOfImports(context);
        context.AttachFix(new Fix(Applicability.Unsafe, "Move it to the top", [new TextEdit(new TextRange(place, place), text), new TextEdit(whole, "")]));
    }
}
