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
    private readonly FixMode _fixes;
    private readonly bool _toError;
    private readonly ArrayBufferWriter<byte> _output = new(1 << 12);

    /// <param name="format"><c>full</c>, <c>concise</c> or <c>json</c>.</param>
    /// <param name="file">Null for standard output.</param>
    /// <param name="fixes">What is marked as fixable, and what the last lines say.</param>
    /// <param name="toError">Standard output is taken: the report goes to standard error.</param>
    public LintReport(Host host, string format, string? file, FixMode fixes, bool toError)
    {
        _host = host;
        _format = format;
        _file = file;
        _fixes = fixes;
        _toError = toError;
        _palette = file is not null ? Palette.None : toError ? host.ErrorPalette : host.OutPalette;
        Renderer = format switch
        {
            "json" => new JsonRenderer(host.WorkingDirectory),
            "concise" => new ConciseRenderer(_palette, fixes.Required),
            _ => new FullRenderer(_palette, fixes.Required),
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
    public void Finish(FindingCounts counts, bool withSummary, bool isStatistics)
    {
        if (_fixes.IsFixOnly)
            _output.ResetWrittenCount();
        foreach (var file in _fixes.Receiver?.Files ?? [])
            if (file.Difference.Length > 0)
            {
                _host.Out.Write(file.Difference);
                _host.Out.Write("\n"u8);
            }
        if (withSummary && !IsJson)
            new FixSummary(_fixes, counts, _palette).Put(_output, isStatistics);
        if (_file is not null)
            WriteFile(_file, isStatistics);
        else if (!IsJson || !_fixes.IsFixOnly)
            WriteTo(_toError ? _host.Error : _host.Out, isStatistics);
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
}
