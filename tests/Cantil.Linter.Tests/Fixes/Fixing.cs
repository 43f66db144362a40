using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Linter.Fixes.Applying;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Tests.Fixes;

/// <summary>Fixes texts in memory.</summary>
internal static class Fixing
{
    /// <summary>The text that is left when nothing can be fixed any more.</summary>
    public static string Run(string text, string select, bool isUnsafe = false, string path = "/project/x.py", LintOptions? options = null) =>
        Text(text, Linting.File(select, path, options), isUnsafe) is { } fixedText ? Encoding.UTF8.GetString(fixedText.After) : text;

    public static FixedText? Text(string text, LintFile file, bool isUnsafe = false)
    {
        var tree = Parser.Parse(SourceText.From(text), file.Kind);
        var linter = new FileLinter();
        var fixer = new FileFixer(linter, new FixRunOptions(isUnsafe ? Applicability.Unsafe : Applicability.Safe, new NoReceiver()));
        return fixer.Fix(file, tree, linter.Lint(file, tree), null, null);
    }

    private sealed class NoReceiver : IFixReceiver
    {
        public bool Receive(LintFile file, FixedText text, DecodedSource original, NotebookSource? notebook) => true;
    }
}
