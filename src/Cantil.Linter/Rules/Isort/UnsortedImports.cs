using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Isort;

[Rule("I001", "unsorted-imports", Since = "0.1.0", Default = true, Fix = FixAvailability.Sometimes)]
public sealed partial class UnsortedImports(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds blocks of imports that are not grouped, sorted and laid out as the settings say.

        Imports that follow each other are a block. Its sections come in this order, with an empty line between them:
        `__future__`, the standard library, installed packages, the project's own modules, and relative imports. Within a
        section `import x` comes before `from x import y`, and both are sorted by the names of the modules.

        A module is the project's own if a directory of `src` has it or if the importing file is in the same package. The
        comments `# isort: skip`, `# isort: off`, `# isort: on`, `# isort: split` and `# isort: skip_file` are respected.

        ## Why is this bad?
        In one order everywhere an import is found at a glance, the same import is not written twice, and two people who
        add imports at the same time seldom get in each other's way.

        ## Example
        ```python
        import sys, os
        import requests
        from collections import OrderedDict, defaultdict
        ```

        ## Use instead
        ```python
        import os
        import sys
        from collections import OrderedDict, defaultdict

        import requests
        ```

        ## Fix safety
        The fix is safe: it moves imports within their block only. There is none where a block shares a line with other
        code.

        ## Options
        - `lint.isort`: all of it but `required-imports`.
        - `line-length`, `indent-width`: where a `from` import is broken into lines.
        - `src`, `namespace-packages`: where the project's own modules are.
        - `target-version`: which modules the standard library has.
        """;

    private readonly ImportProfile _profile = new(options);

    public void Check(LintContext context) => context.Shared(static () => new BlockCheck()).Run(this, context, _profile);
}
