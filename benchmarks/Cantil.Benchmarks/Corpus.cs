using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Benchmarks;

/// <summary>
/// The texts that are measured: the Python files under the folder that <c>CANTIL_BENCHMARK_FOLDER</c> names, or the
/// repository's samples. Nothing is read from disk while something is measured.
/// </summary>
internal static class Corpus
{
    public static IReadOnlyList<SourceText> Texts { get; } = Load();

    /// <summary>In bytes.</summary>
    public static int Size => Texts.Sum(text => text.Length);

    /// <summary>A tree of each text, each with buffers of its own.</summary>
    public static List<SyntaxTree> Trees() => [.. Texts.Select(text => Parser.Parse(text))];

    private static List<SourceText> Load()
    {
        var folder = Environment.GetEnvironmentVariable("CANTIL_BENCHMARK_FOLDER") ?? Path.Combine(Root(), "samples");
        var texts = new List<SourceText>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var reader = new FileReader();
            if (reader.Read(path) is null && SourceDecoder.Decode(reader.Buffer, reader.Length) is { Error: null } decoded)
                texts.Add(new SourceText(decoded.Buffer, decoded.Length));
        }
        return texts.Count > 0 ? texts : throw new InvalidOperationException($"There are no Python files under {folder}.");
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Cantil.slnx")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Set CANTIL_BENCHMARK_FOLDER.");
        return folder;
    }
}
