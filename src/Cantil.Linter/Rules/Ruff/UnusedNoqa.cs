using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Ruff;

[Rule("RUF100", "unused-noqa", Since = "0.2.0", Fix = FixAvailability.Always, ByEngine = true, Default = true)]
public sealed partial class UnusedNoqa
{
    public const string Explanation = """
        ## What it does
        Finds suppression comments that suppress nothing, and codes in them that nothing is found for: because the code
        was put right, because the rule is not selected, or because they stand there twice.

        ## Why is this bad?
        A comment that is no longer needed hides the next mistake in its line, and tells the reader of a mistake that is not there.

        ## Example
        ```python
        import sys  # noqa: F401

        print(sys.version)
        ```

        ## Use instead
        ```python
        import sys

        print(sys.version)
        ```

        ## Fix safety
        The codes without effect are removed, and the comment with them if none is left; what stands behind it up to the next
        number sign is taken for its reason and goes, too. The fix is unsafe where other comments stand in the same line as one
        with brackets.

        ## Options
        - `external`: prefixes of codes that other tools know. A comment for RUF100 itself is never reported.
        """;
}
