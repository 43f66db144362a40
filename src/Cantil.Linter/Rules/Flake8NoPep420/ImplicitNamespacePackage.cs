using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8NoPep420;

[Rule("INP001", "implicit-namespace-package", Since = "0.1.0", BrokenCode = true)]
public sealed partial class ImplicitNamespacePackage(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds modules in a directory without an `__init__.py`. With `--preview` also packages whose own directory has one, but that
        lie in a directory without, below another package. The project's directory, its `src`, stubs, and scripts that begin with a
        shebang or their metadata (PEP 723) are left alone.

        ## Why is this bad?
        Python imports from such a directory too, as a namespace package (PEP 420), but slower, and tools that look for
        packages do not see it: tests are not found, files are missing from what is built. Mostly the file was just forgotten.

        ## Example
        ```text
        shop/
        ├── __init__.py
        └── orders/
            └── totals.py
        ```

        Here `shop/orders/__init__.py` is missing.

        ## Options
        - `namespace-packages`: directories that are meant to be without.
        - `src`: the directories that modules are imported from.
        """;

    public void Check(LintContext context)
    {
        var slash = context.FullPath.LastIndexOf('/');
        if (context.SourceKind != SourceKind.Python || slash <= 0)
            return;
        var directory = context.FullPath[..slash];
        if (!IsPackage(directory, context))
        {
            if (!IsRoot(directory) && !IsScript(context))
                context.Report(this, new TextRange(0, 0), $"There is no `__init__.py` beside `{context.Path}`");
        }
        else if (options.Preview && context.FullPath.AsSpan(slash + 1) is "__init__.py" && Parent(directory) is { } above
            && !IsPackage(above, context) && IsInPackage(above, context))
            context.Report(this, new TextRange(0, 0), $"The package of `{context.Path}` is in another, but the directory between has no `__init__.py`");
    }

    private bool IsRoot(string directory)
    {
        if (directory == options.ProjectRoot)
            return true;
        foreach (var root in options.Isort.SourceRoots)
            if (root == directory)
                return true;
        return false;
    }

    /// <summary>Whether there is an <c>__init__.py</c>, or the directory or one above is declared to need none.</summary>
    private bool IsPackage(string directory, LintContext context)
    {
        foreach (var declared in options.Isort.NamespacePackages)
            if (directory.StartsWith(declared, StringComparison.Ordinal) && (directory.Length == declared.Length || directory[declared.Length] == '/'))
                return true;
        return context.Disk.IsFile(directory + "/__init__.py");
    }

    /// <summary>Whether a directory above is a package.</summary>
    private bool IsInPackage(string directory, LintContext context)
    {
        for (var at = Parent(directory); at is not null; at = Parent(at))
            if (IsPackage(at, context))
                return true;
        return false;
    }

    private static string? Parent(string directory) => directory.LastIndexOf('/') is > 0 and var slash ? directory[..slash] : null;

    private static bool IsScript(LintContext context) =>
        context.Source.Span.StartsWith("#!"u8) || (context.Source.Span.IndexOf("# /// script"u8) >= 0 && HasMetadata(context));

    private static bool HasMetadata(LintContext context)
    {
        foreach (var token in context.Tree.Tokens)
            if (token.Kind == TokenKind.Comment && context.Source.Slice(token.Range).SequenceEqual("# /// script"u8)
                && context.LineStart(token.Start) == token.Start)
                return true;
        return false;
    }
}
