using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Parsing;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>What a renderer makes of one finding.</summary>
internal static class Rendered
{
    public static readonly RuleInfo Rule = new("F821", "undefined-name", "Pyflakes", "0.1.0", FixAvailability.None, RuleStability.Stable, "");

    /// <param name="text">Python in which <c>«</c> and <c>»</c> stand around what was found.</param>
    public static string With(IFileRenderer renderer, string text, string path = "a.py", RuleInfo? rule = null, string message = "It is wrong")
    {
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var end = text.IndexOf('»', StringComparison.Ordinal) - 1;
        var plain = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var range = new TextRange(Encoding.UTF8.GetByteCount(plain.AsSpan(0, start)), Encoding.UTF8.GetByteCount(plain.AsSpan(0, end)));
        var tree = Parser.Parse(SourceText.From(plain));
        var output = new ArrayBufferWriter<byte>();
        renderer.Render(new FileResult(path, tree, [new Finding(rule, range, message, null, range.Start)], null), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
