using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Rules.Families;

public sealed class ExecutableTests
{
    private const string File = "/project/x.py";

    [Theory]
    [InlineData("#!/usr/bin/env python\n", false, "1:1 EXE001")]
    [InlineData("#!/usr/bin/env python\n", true, "")]
    [InlineData("#!/usr/bin/env python\n", null, "")]
    [InlineData("x = 1\n", true, "1:1 EXE002")]
    [InlineData("x = 1\n", false, "")]
    [InlineData("", true, "1:1 EXE002")]
    [InlineData("#!/bin/sh\n", true, "1:1 EXE003")]
    [InlineData("x = 1\n# !python\n", true, "1:1 EXE002")]
    [InlineData("\n \t#!/bin/python\n", true, "1:1 EXE004")]
    [InlineData("# x\n#!/bin/python\n", true, "2:1 EXE005")]
    [InlineData("#!/bin/python\n#!/bin/sh\n", true, "2:1 EXE003, 2:1 EXE005")]
    [InlineData("x = (  #!/bin/python\n", false, "1:8 EXE001, 1:8 EXE005")]
    public void A_shebang_and_the_mode_go_together(string text, bool? isExecutable, string expected) =>
        string.Join(", ", Places(text, isExecutable)).ShouldBe(expected);

    [Theory]
    [InlineData("#!/bin/python\n", "1:1 EXE005")]
    [InlineData("\n #!/bin/python\n", "2:2 EXE005")]
    [InlineData("# x\n#!/bin/python\n", "2:1 EXE005")]
    public void Behind_a_byte_order_mark_no_shebang_counts(string text, string expected)
    {
        var source = SourceText.From(text);
        source.HasByteOrderMark = true;
        var file = Linting.File("EXE", File);
        var tree = Parser.Parse(source, file.Kind);
        var findings = new FileLinter().Lint(file, tree);
        string.Join(", ", findings.Select(f => $"{Linting.Position(tree, f.Range.Start)} {f.Rule!.Code}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("pytest", true)]
    [InlineData("uv run", true)]
    [InlineData("uv run --script", true)]
    [InlineData("uv --quiet --directory x run", true)]
    [InlineData("uv tool -q run", true)]
    [InlineData("uvx", true)]
    [InlineData("uvx-other", true)]
    [InlineData("uv", false)]
    [InlineData("uv runner", false)]
    [InlineData("uv pip run", false)]
    [InlineData("uv --run", false)]
    [InlineData("luv run", false)]
    [InlineData("suvx", false)]
    [InlineData("PYTHON", false)]
    public void Some_programs_run_python(string program, bool isPython) =>
        Places($"#!/usr/bin/env -S {program}\n", true).ShouldBe(isPython ? [] : ["1:1 EXE003"]);

    [Theory]
    [InlineData(" #!/bin/python\n", Applicability.Safe)]
    [InlineData("\n#!/bin/python\n", Applicability.Unsafe)]
    public void Space_before_is_removed(string text, Applicability applicability)
    {
        var (_, findings) = Linting.Run(text, "EXE004");

        findings.ShouldHaveSingleItem().Fix!.Applicability.ShouldBe(applicability);
        findings[0].Fix!.Edits.ShouldHaveSingleItem().Range.End.ShouldBe(text.IndexOf('#', StringComparison.Ordinal));
    }

    private static string[] Places(string text, bool? isExecutable)
    {
        var disk = new MemoryDisk { Files = isExecutable is null ? [] : [File], Executable = isExecutable == true ? [File] : [] };
        var tree = Parser.Parse(Foundation.Text.SourceText.From(text));
        var findings = new FileLinter(disk: disk).Lint(Linting.File("EXE", File), tree);
        return [.. findings.Where(f => f.Rule is not null).Select(f => $"{Linting.Position(tree, f.Range.Start)} {f.Rule!.Code}")];
    }
}
