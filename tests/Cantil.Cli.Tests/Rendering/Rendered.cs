using System.Buffers;
using System.Text;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>What a renderer makes of one finding.</summary>
internal static class Rendered
{
    public static readonly RuleInfo Rule = RuleCatalogue.Find("F821")!;

    /// <param name="text">Python in which <c>«</c> and <c>»</c> stand around what was found.</param>
    public static string With(IFileRenderer renderer, string text, string path = "a.py", RuleInfo? rule = null, string message = "It is wrong")
    {
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var end = text.IndexOf('»', StringComparison.Ordinal) - 1;
        var plain = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var range = new TextRange(Encoding.UTF8.GetByteCount(plain.AsSpan(0, start)), Encoding.UTF8.GetByteCount(plain.AsSpan(0, end)));
        var output = new ArrayBufferWriter<byte>();
        Render(renderer, path, plain, [new Finding(rule, range, message, null, range.Start)], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What a renderer makes of the findings of one file under <c>/home/place</c>.</summary>
    public static void Render(IFileRenderer renderer, string path, string text, IReadOnlyList<Finding> findings, ArrayBufferWriter<byte> output)
    {
        var source = SourceText.From(text);
        renderer.Render(
            new FileReport { Path = path, FullPath = "/home/place/" + path, Findings = new FindingEncoder().Encode(findings, source, null), Source = source },
            output);
    }

    /// <summary>The whole report over some files.</summary>
    public static string Report(ReportRenderer renderer, params (string Path, string Text, Finding[] Findings)[] files)
    {
        var (all, counts) = (new ArrayBufferWriter<byte>(), new FindingCounts());
        var parts = new List<byte[]>();
        foreach (var file in files)
        {
            var part = new ArrayBufferWriter<byte>();
            Render(renderer, file.Path, file.Text, file.Findings, part);
            counts.AddAll(new FindingEncoder().Encode(file.Findings, SourceText.From(file.Text), null));
            if (part.WrittenCount > 0)
                parts.Add(part.WrittenSpan.ToArray());
        }
        renderer.Begin(counts, all);
        for (var i = 0; i < parts.Count; i++)
            all.Put(parts[i].AsSpan(i == 0 ? renderer.Joint : 0));
        renderer.End(counts, all);
        return Encoding.UTF8.GetString(all.WrittenSpan);
    }
}
