using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

[Rule("EXE002", "shebang-missing-executable-file", Since = "0.1.0", BrokenCode = true, Default = true)]
public sealed partial class ShebangMissingExecutableFile
{
    public const string Explanation = """
        ## What it does
        Finds files that may be executed but have no shebang (`#!`). Not on Windows and WSL, where the mode of a file says nothing.

        ## Why is this bad?
        The shell does not know what to run such a file with, and takes it for a script of its own. Either a first line such as
        `#!/usr/bin/env python3` is missing, or the mode is wrong (`chmod -x`).

        ## Example
        ```text
        $ ls -l program.py
        -rwxr-xr-x program.py
        ```

        ## References
        - [Executable Python scripts](https://docs.python.org/3/tutorial/appendix.html#executable-python-scripts)
        """;

    public void Check(LintContext context)
    {
        if (context.Disk.IsExecutable(context.FullPath) != true)
            return;
        foreach (var token in context.Tree.Tokens)
            if (token.Kind == TokenKind.Comment && Shebang.Is(token, context))
                return;
        context.Report(this, new TextRange(0, 0), "The file may be executed, but there is no shebang");
    }
}
