namespace Cantil.Syntax.Tests.Validation;

/// <summary>A program of <c>CompileCases.txt</c>.</summary>
/// <param name="ErrorLine">Of CPython's error, or null where it compiles the program.</param>
/// <param name="Kinds">What Cantil says, as <c>Kind@row:column</c>.</param>
internal sealed record CompileCase(int? ErrorLine, string Kinds, string Source)
{
    public static IEnumerable<CompileCase> ReadAll()
    {
        using var stream = typeof(CompileCase).Assembly.GetManifestResourceStream("CompileCases.txt")!;
        foreach (var block in new StreamReader(stream).ReadToEnd().Split("\n== ")[1..])
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var header = block[..end].Split(" | ");
            yield return new CompileCase(
                header[0] == "ok" ? null : int.Parse(header[0].AsSpan("error ".Length), System.Globalization.CultureInfo.InvariantCulture),
                header.Length > 1 ? header[1] : "", block[(end + 1)..]);
        }
    }
}
