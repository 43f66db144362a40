using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Linting;

/// <summary>Where findings go and how they look; collects them until the run is over, so that a file is written whole.</summary>
internal sealed class LintReport
{
    private readonly Host _host;
    private readonly string _format;
    private readonly string? _file;
    private readonly Palette _palette;
    private readonly ArrayBufferWriter<byte> _output = new(1 << 12);

    /// <param name="format"><c>full</c>, <c>concise</c> or <c>json</c>.</param>
    /// <param name="file">Null for standard output.</param>
    public LintReport(Host host, string format, string? file)
    {
        _host = host;
        _format = format;
        _file = file;
        _palette = file is null ? host.OutPalette : Palette.None;
        Renderer = format switch
        {
            "json" => new JsonRenderer(host.WorkingDirectory),
            "concise" => new ConciseRenderer(_palette),
            _ => new FullRenderer(_palette),
        };
    }

    public IFileRenderer Renderer { get; }

    private bool IsJson => _format == "json";

    public void Add(ReadOnlyMemory<byte> part) => _output.Put(part.Span);

    public void AddStatistics(FindingCounts counts)
    {
        var table = new StatisticsTable(counts);
        if (IsJson)
            table.PutJson(_output);
        else
            table.PutText(_output, _palette);
    }

    /// <summary>Ends the report and writes it.</summary>
    /// <param name="withSummary">Whether to say how many findings there are; JSON has no place for it.</param>
    /// <param name="isStatistics">The report is a table; that nothing is in it needs no word.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Finish(int findings, bool withSummary, bool isStatistics)
    {
        if (withSummary && !IsJson)
            PutSummary(findings, isStatistics);
        if (_file is null)
            WriteTo(_host.Out, isStatistics);
        else
            WriteFile(_file, isStatistics);
    }

    private void WriteFile(string file, bool isStatistics)
    {
        var content = new MemoryStream();
        var output = new Output(content);
        WriteTo(output, isStatistics);
        output.Flush();
        var path = Path.GetFullPath(file, _host.WorkingDirectory);
        if (AtomicFile.Write(path, content.GetBuffer().AsSpan(0, (int)content.Length), out _) is { } problem)
            throw new IOException($"Cannot write `{file}`: {problem.Reason}.");
    }

    private void WriteTo(Output target, bool isStatistics)
    {
        if (IsJson && !isStatistics)
            JsonRenderer.Close(_output.WrittenSpan, target);
        else
            target.Write(_output.WrittenSpan);
    }

    private void PutSummary(int findings, bool isStatistics)
    {
        if (findings > 0)
        {
            _output.Put("Found "u8);
            _output.Put(findings);
            _output.Put(findings == 1 ? " error.\n"u8 : " errors.\n"u8);
        }
        else if (!isStatistics)
        {
            _output.Put("All checks passed!\n"u8);
        }
    }
}
