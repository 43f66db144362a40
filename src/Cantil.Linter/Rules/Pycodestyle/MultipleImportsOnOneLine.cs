using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;
using System.Text;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E401", "multiple-imports-on-one-line", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class MultipleImportsOnOneLine
{
    public const string Explanation = """
        ## What it does
        Finds `import` statements of several modules.

        ## Why is this bad?
        PEP 8 asks for one a line: then a change of one import is a change of one line.

        ## Example
        ```python
        import os, sys
        ```

        ## Use instead
        ```python
        import os
        import sys
        ```

        ## Fix safety
        Modules are imported in the same order.
        """;

    public void Check(Import node, LintContext context)
    {
        if (node.Names.Count < 2 || !context.Report(this, node, "This statement imports several modules; give each a line of its own") || !context.WantsFixes)
            return;
        var indentation = context.Indentation(node.Start);
        var isAlone = indentation.End == node.Start && !SharesLine(node, context);
        var separator = isAlone ? BlankLineFix.LineEnding(context) + context.Text(indentation) : "; ";
        var text = new StringBuilder(isAlone ? context.Text(indentation) : "");
        for (var i = 0; i < node.Names.Count; i++)
        {
            var alias = node.Names[i];
            text.Append(i > 0 ? separator : "").Append("import ").Append(context.Text(alias.Name.Name));
            if (!alias.AsName.IsNone)
                text.Append(" as ").Append(context.Text(alias.AsName.Name));
        }
        context.AttachFix(Applicability.Safe, "Split it", new TextRange(isAlone ? indentation.Start : node.Start, node.End), text.ToString());
    }

    private static bool SharesLine(Import node, LintContext context)
    {
        var next = context.NextToken(node.End);
        return next < context.Tree.TokenCount && context.Tree.Tokens[next].Kind == TokenKind.Semicolon
            && context.Tree.Tokens[context.NextToken(context.Tree.Tokens[next].End)].Kind is not (TokenKind.Newline or TokenKind.EndOfFile);
    }
}
