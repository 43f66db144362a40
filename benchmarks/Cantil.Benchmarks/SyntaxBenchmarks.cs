using BenchmarkDotNet.Attributes;
using Cantil.Syntax;
using Cantil.Syntax.Dumping;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Parsing;

namespace Cantil.Benchmarks;

/// <summary>From bytes to tokens, trees and printed trees; one thread, buffers used again from text to text.</summary>
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    private readonly ParseBuffers _buffers = new();
    private IReadOnlyList<SyntaxTree> _trees = [];

    [GlobalSetup]
    public void SetUp() => _trees = Corpus.Trees();

    [Benchmark]
    public int Tokens()
    {
        var tokens = 0;
        foreach (var text in Corpus.Texts)
        {
            _buffers.Names.Reset(text);
            _buffers.Notes.Clear();
            var lexer = new Lexer(text, SourceKind.Python, _buffers.Names, _buffers.Tokens, _buffers.Notes, []);
            lexer.Run();
            _buffers.Tokens = lexer.Tokens;
            tokens += lexer.Count;
        }
        return tokens;
    }

    [Benchmark(Baseline = true)]
    public int TokensAndTree()
    {
        var nodes = 0;
        foreach (var text in Corpus.Texts)
            nodes += Parser.Parse(text, SourceKind.Python, _buffers).NodeCount;
        return nodes;
    }

    [Benchmark]
    public int LineIndexes()
    {
        var lines = 0;
        foreach (var text in Corpus.Texts)
        {
            text.Reset(text.Buffer, text.Length);
            lines += text.Lines.Count;
        }
        return lines;
    }

    [Benchmark]
    public void PrintedTrees()
    {
        foreach (var tree in _trees)
            TreeDumper.Dump(tree, Stream.Null, new DumpOptions(Attributes: true, TypeComments: true));
    }
}
