using System.Runtime.CompilerServices;
using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Nodes;

/// <summary>
/// Samples beside what becomes of them. With CANTIL_UPDATE_GOLDEN=1 in the environment the expectation is written instead of
/// compared; read the difference before you commit it. Those in the folder <c>Preview</c> are formatted in preview, those in
/// <c>Python314</c> for Python 3.14.
/// </summary>
public sealed class SampleTests
{
    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Samples");

    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder(), "*.py*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            data.Add(Path.GetRelativePath(Folder(), file).Replace('\\', '/'));
        return data;
    }

    private static FormatOptions Expected(string name)
    {
        var options = new FormatOptions { Preview = name.StartsWith("Preview/", StringComparison.Ordinal) };
        return name.StartsWith("Python314/", StringComparison.Ordinal) ? options with { TargetVersion = new PythonVersion(3, 14) } : options;
    }

    private static SyntaxTree Parse(byte[] text, string name)
    {
        var tree = Parser.Parse(SourceText.From(text), name.EndsWith(".pyi", StringComparison.Ordinal) ? SourceKind.Stub : SourceKind.Python);
        tree.Errors.ShouldBeEmpty();
        return tree;
    }

    private static byte[] Format(byte[] text, string name, FormatOptions? options = null) =>
        PythonFormatter.Format(Parse(text, name), options ?? new FormatOptions(), new FormatBuffers()).ToArray();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_becomes_what_stands_beside_it(string name)
    {
        var actual = Format(File.ReadAllBytes(Path.Combine(Folder(), name)), name, Expected(name));
        var path = Path.Combine(Folder(), Path.ChangeExtension(name, ".formatted"));
        if (Environment.GetEnvironmentVariable("CANTIL_UPDATE_GOLDEN") == "1")
            File.WriteAllBytes(path, actual);
        System.Text.Encoding.UTF8.GetString(actual).ShouldBe(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_formatted_formats_to_itself(string name)
    {
        foreach (var options in new[] { new FormatOptions(), new FormatOptions { LineLength = 40 }, new FormatOptions { IndentStyle = IndentStyle.Tab, SkipMagicTrailingComma = true }, new FormatOptions { Preview = true }, new FormatOptions { Preview = true, LineLength = 40 } })
        {
            var once = Format(File.ReadAllBytes(Path.Combine(Folder(), name)), name, options);
            System.Text.Encoding.UTF8.GetString(Format(once, name, options)).ShouldBe(System.Text.Encoding.UTF8.GetString(once));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lines_that_are_taken_as_they_stand_are_what_the_printer_would_write(string name)
    {
        foreach (var options in new[]
        {
            new FormatOptions(), new FormatOptions { LineLength = 40 }, new FormatOptions { QuoteStyle = QuoteStyle.Single, LineLength = 60 },
            new FormatOptions { QuoteStyle = QuoteStyle.Preserve, IndentStyle = IndentStyle.Tab, SkipMagicTrailingComma = true },
            new FormatOptions { Preview = true }, new FormatOptions { Preview = true, LineLength = 60 },
        })
        {
            var once = Format(File.ReadAllBytes(Path.Combine(Folder(), name)), name, options);
            var printing = new FormatBuffers();
            printing.Nodes.TakesTidyLines = false;
            PythonFormatter.Format(Parse(File.ReadAllBytes(Path.Combine(Folder(), name)), name), options, printing).ToArray().ShouldBe(once);
            PythonFormatter.Format(Parse(once, name), options, printing).ToArray().ShouldBe(once);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_comment_is_lost_or_said_twice(string name)
    {
        var text = File.ReadAllBytes(Path.Combine(Folder(), name));
        foreach (var preview in new[] { false, true })
            Comments(Parse(Format(text, name, new FormatOptions { Preview = preview }), name)).ShouldBe(Comments(Parse(text, name)));
    }

    private static List<string> Comments(SyntaxTree tree)
    {
        var comments = new List<string>();
        foreach (var token in tree.Tokens)
            if (token.Kind == TokenKind.Comment)
                // Two that end on one line become one.
                comments.AddRange(tree.Source.GetString(token.Start, token.End).Split('#', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        comments.Sort(StringComparer.Ordinal);
        return comments;
    }
}
