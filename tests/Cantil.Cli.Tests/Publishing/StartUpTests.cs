namespace Cantil.Cli.Tests.Publishing;

/// <summary>What the released program does before it does anything: nearly all of its code has to be compiled ahead of time.</summary>
public sealed class StartUpTests
{
    /// <summary>Of methods compiled at run time; one costs up to half a millisecond.</summary>
    private const int Budget = 20;

    [PublishedFact]
    public void Linting_a_file_of_20_KB_compiles_next_to_nothing_at_run_time()
    {
        using var line = new CommandLine();
        var samples = Directory.EnumerateFiles(Path.Combine(PublishedProgram.Root, "samples"), "*.py", SearchOption.AllDirectories);
        var text = string.Concat(samples.Order(StringComparer.Ordinal).Select(File.ReadAllText))
            .Replace("from __future__ import annotations", "", StringComparison.Ordinal);
        text.Length.ShouldBeGreaterThan(20_000);
        var file = line.Write("sample.py", text[..text.LastIndexOf("\n\n\n", 21_000, StringComparison.Ordinal)]);
        CompiledMethods(1, "lint", "--isolated", "--select", "F", file).Count.ShouldBeLessThanOrEqualTo(Budget);
    }

    [PublishedFact]
    public void Printing_a_tree_compiles_next_to_nothing_at_run_time() =>
        CompiledMethods(0, "ast", "-a", Path.Combine("samples", "crawler", "crawler", "links.py")).Count.ShouldBeLessThanOrEqualTo(Budget);

    [PublishedFact]
    public void Saying_the_version_compiles_nothing_but_what_the_runtime_needs() =>
        CompiledMethods(0, "--version").Count.ShouldBeLessThanOrEqualTo(3);

    private static List<string> CompiledMethods(int status, params string[] arguments)
    {
        using var line = new CommandLine();
        var list = Path.Combine(line.Folder, "methods.txt");
        var environment = new Dictionary<string, string> { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" };
        var result = PublishedProgram.Run(environment, arguments);
        result.Status.ShouldBe(status, result.Error);
        File.Exists(list).ShouldBeTrue("the runtime writes down what it compiles");
        // What is compiled again because it runs often is throughput, not start-up.
        return [.. File.ReadLines(list).Where(method => !method.Contains("Tier1", StringComparison.Ordinal))];
    }
}
