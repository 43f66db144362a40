using BenchmarkDotNet.Attributes;
using Cantil.Semantics;
using Cantil.Syntax;

namespace Cantil.Benchmarks;

/// <summary>From trees to models.</summary>
[MemoryDiagnoser]
public class SemanticBenchmarks
{
    private readonly BindBuffers _buffers = new();
    private IReadOnlyList<SyntaxTree> _trees = [];

    [GlobalSetup]
    public void SetUp() => _trees = Corpus.Trees();

    [Benchmark]
    public int Binder()
    {
        var bindings = 0;
        foreach (var tree in _trees)
            bindings += Semantics.Binder.Bind(tree, null, _buffers).Bindings.Length;
        return bindings;
    }
}
