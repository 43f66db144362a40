using BenchmarkDotNet.Attributes;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;
using Cantil.Syntax;

namespace Cantil.Benchmarks;

/// <summary>From trees to findings, with the semantic model where a rule asks for it.</summary>
[MemoryDiagnoser]
public class LintBenchmarks
{
    private IReadOnlyList<SyntaxTree> _trees = [];
    private LintFile _file = null!;
    private FileLinter _linter = null!;

    /// <summary>What is selected: nothing (the cost of the engine), rules without and with the model.</summary>
    [Params("E902", "F5", "F")]
    public string Select { get; set; } = "F";

    [GlobalSetup]
    public void SetUp()
    {
        _trees = Corpus.Trees();
        var rules = RuleSelection.Resolve([new SelectionLayer([Select], [], [])]).Rules;
        _file = new LintFile("/a.py", "a.py", LintSettings.With(rules));
        _linter = new FileLinter();
    }

    [Benchmark]
    public int Rules()
    {
        var findings = 0;
        foreach (var tree in _trees)
            findings += _linter.Lint(_file, tree).Count;
        return findings;
    }
}
