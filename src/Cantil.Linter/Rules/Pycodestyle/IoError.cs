using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E902", "io-error", Since = "0.1.0", Default = true, ByEngine = true)]
public sealed partial class IoError
{
    public const string Explanation = """
        ## What it does
        Reports files that could not be read: they are missing, may not be opened, are no regular files, or their bytes are
        not in the encoding that they declare.

        ## Why is this bad?
        Nothing else was checked in such a file. A run that passes it by in silence looks clean and is not.

        ## Example
        ```text
        cantil lint missing.py
        ```
        """;
}
