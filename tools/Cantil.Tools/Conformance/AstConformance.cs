using System.Text;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Dumping;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Tools.Conformance;

/// <summary>Compares the printed trees of files with those that a CPython prints; a file must be refused by both or by none.</summary>
internal static class AstConformance
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <returns>0 where all are equal, 1 where some are not, 2 where they cannot be compared.</returns>
    public static int Run(string[] words)
    {
        var arguments = new Arguments(words);
        var python = arguments["--python"] ?? Peers.Find("python3.13", "python3") ?? "";
        if (arguments.Paths.Count == 0 || PythonTrees.VersionOf(python) is not { } version)
        {
            Console.Error.WriteLine("error: No paths are given, or no CPython is found.\nhelp: conformance-ast [--python PYTHON] PATH…");
            return 2;
        }
        if (!version.StartsWith("3.13", StringComparison.Ordinal))
            Console.WriteLine($"note: trees are compared with CPython 3.13's; this is {version}");
        var limit = (int)arguments.Number("--limit", 10);
        int equal = 0, refused = 0, different = 0;
        var worker = new Thread(() => Compare(python, arguments.Paths, limit, ref equal, ref refused, ref different), StackSize);
        worker.Start();
        worker.Join();
        Console.WriteLine($"CPython {version}: {equal} trees equal, {refused} files refused by both, {different} different");
        return different == 0 ? 0 : 1;
    }

    private static void Compare(string python, List<string> paths, int limit, ref int equal, ref int refused, ref int different)
    {
        using var trees = new PythonTrees(python);
        foreach (var path in Peers.PythonFiles(paths))
        {
            var (accepted, theirs) = trees.Of(path);
            var ours = Dump(path, out var failure);
            if (!accepted && ours is null)
                refused++;
            else if (accepted && ours is not null && ours.AsSpan().SequenceEqual(theirs))
                equal++;
            else if (++different <= limit)
                Console.WriteLine($"{path}: {Describe(accepted, theirs, ours, failure)}");
        }
    }

    private static byte[]? Dump(string path, out string? failure)
    {
        failure = null;
        var reader = new FileReader();
        if (reader.Read(path) is { } problem)
        {
            failure = problem.Reason;
            return null;
        }
        var decoded = SourceDecoder.Decode(reader.Buffer, reader.Length);
        if (decoded.Error is { } error)
        {
            failure = error.Message;
            return null;
        }
        var tree = Parser.Parse(new SourceText(decoded.Buffer, decoded.Length), path.EndsWith(".pyi", StringComparison.Ordinal) ? SourceKind.Stub : SourceKind.Python);
        if (tree.Errors.Count > 0)
        {
            var position = tree.Source.Lines.Position(tree.Errors[0].Range.Start);
            failure = $"{position.Row}:{position.Column}: {tree.Errors[0].Message}";
            return null;
        }
        using var output = new MemoryStream();
        var result = TreeDumper.Dump(tree, output, new DumpOptions(Attributes: true, TypeComments: true));
        if (result.Status == DumpStatus.Done)
            return output.ToArray();
        failure = result.Status.ToString();
        return null;
    }

    private static string Describe(bool accepted, byte[] theirs, byte[]? ours, string? failure)
    {
        if (!accepted)
            return $"CPython refuses it ({Encoding.UTF8.GetString(theirs)}), Cantil does not";
        if (ours is null)
            return $"Cantil refuses it ({failure}), CPython does not";
        var common = ours.AsSpan().CommonPrefixLength(theirs);
        var line = ours.AsSpan(0, common).Count((byte)'\n') + 1;
        return $"line {line} of the tree: Cantil `{LineAt(ours, common)}`, CPython `{LineAt(theirs, common)}`";
    }

    private static string LineAt(byte[] text, int offset)
    {
        var start = text.AsSpan(0, Math.Min(offset, text.Length)).LastIndexOf((byte)'\n') + 1;
        var length = text.AsSpan(start).IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(text.AsSpan(start, length < 0 ? text.Length - start : length)).Trim();
        return line.Length > 160 ? line[..160] + "…" : line;
    }
}
