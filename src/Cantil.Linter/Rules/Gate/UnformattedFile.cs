using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Gate;

[Rule("CT001", "unformatted-file", Since = "0.1.0", ByEngine = true)]
public sealed partial class UnformattedFile
{
    public const string Explanation = """
        ## What it does
        Reports files that `cantil format` would change, at the first line that would be another one. `cantil check` looks for them;
        `cantil lint` does not.

        ## Why is this bad?
        Where some files are formatted and others are not, changes are hard to read: beside what was meant to change they show what
        the formatter did.

        ## Example
        ```python
        x = { "a":1 }
        ```

        ## Use instead
        ```python
        x = {"a": 1}
        ```

        ## Fix safety
        `cantil check --fix` and `cantil format` format the file; what it means stays.
        """;
}
