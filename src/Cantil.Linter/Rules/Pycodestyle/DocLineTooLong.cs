using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W505", "doc-line-too-long", Since = "0.1.0", BrokenCode = true)]
public sealed partial class DocLineTooLong(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds lines of comments and docstrings that are wider than allowed; what E501 lets pass is let pass here too. It finds nothing unless `max-doc-length` is set.

        ## Why is this bad?
        Text is easier to read in narrower lines than code.

        ## Example
        ```text
        # Behind this colon stands a sentence that goes on and on: far beyond the sixty columns that are set.
        ```

        ## Options
        - `lint.pycodestyle.max-doc-length`: how many columns are allowed.
        - `lint.pycodestyle.ignore-overlong-task-comments`: whether comments that begin with a task tag may be longer.
        - `lint.task-tags`: what these are.
        - `indent-width`: the width of a tab.
        """;

    public void Check(LintContext context)
    {
        if (options.MaxDocLength is not { } limit)
            return;
        CheckComments(context, limit);
        if (context.Tree.Errors.Count == 0)
            CheckStrings(context, limit);
    }

    private void CheckComments(LintContext context, int limit)
    {
        foreach (ref readonly var token in context.Tree.Tokens)
            if (token.Kind == TokenKind.Comment && context.StartsLine(token.Start))
                CheckLine(context, context.LineStart(token.Start), token.End, limit);
    }

    /// <summary>Strings that stand for themselves are documentation.</summary>
    private void CheckStrings(LintContext context, int limit)
    {
        var lines = context.Source.Lines;
        var last = -1;
        foreach (var node in context.Tree.Nodes)
            if (node is Expr { Value: Constant { ConstantKind: ConstantKind.String } text })
                for (var number = Math.Max(lines.LineOf(text.Start), last + 1); number < lines.Count && lines.Start(number) < text.End; number++)
                {
                    CheckLine(context, lines.Start(number), lines.End(number), limit);
                    last = number;
                }
    }

    private void CheckLine(LintContext context, int start, int end, int limit)
    {
        if (OverlongLine.Check(context, start, end, limit, options.IgnoreOverlongTaskComments) is { } found)
            context.Report(this, found.Range, $"This line of documentation is {found.Width} columns wide; {limit} are allowed");
    }
}
