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
    private readonly ReportRenderer _renderer;
    private readonly List<ReadOnlyMemory<byte>> _parts = [];
    private readonly ArrayBufferWriter<byte> _end = new();

    /// <param name="format">One of <see cref="ReportRenderers.Names"/>.</param>
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
        _renderer = ReportRenderers.Make(format, _palette, fixes.Required, host.Variable("CI_PROJECT_DIR"));
    }

    public IFileRenderer Renderer => _renderer;

    /// <summary>Whether <c>--statistics</c> has a shape in a format.</summary>
    public static bool HasStatistics(string format) => format is "full" or "concise" or "grouped" or "json";

    /// <param name="part">What a file gave; it stays as it is until the report is finished.</param>
    public void Add(ReadOnlyMemory<byte> part) => _parts.Add(part);

    /// <summary>Ends the report and writes it.</summary>
    /// <param name="withSummary">Whether to say how many findings there are, where the format has a place for it.</param>
    /// <param name="isStatistics">The report is a table of the counts alone.</param>
    /// <param name="isElseClean">Whether nothing was found outside of the report.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Finish(FindingCounts counts, bool withSummary, bool isStatistics, bool isElseClean = true)
    {
        if (isStatistics)
            PutStatistics(counts);
        else if (!_fixes.IsFixOnly)
            _renderer.End(counts, _end);
        foreach (var fixedFile in _fixes.Receiver?.Files ?? [])
            if (fixedFile.Difference.Length > 0)
            {
                _host.Out.Write(fixedFile.Difference);
                _host.Out.Write("\n"u8);
            }
        if (withSummary && _renderer.HasSummary)
            new FixSummary(_fixes, counts, _palette).Put(_end, saysClean: isElseClean && !isStatistics);
        if (_file is not null)
            WriteFile(_file, counts, isStatistics);
        else
            WriteTo(_toError ? _host.Error : _host.Out, counts, isStatistics);
    }

    private void PutStatistics(FindingCounts counts)
    {
        var table = new StatisticsTable(counts, _fixes.Required);
        if (_format == "json")
            table.PutJson(_end);
        else
            table.PutText(_end, _palette);
    }

    private void WriteFile(string file, FindingCounts counts, bool isStatistics)
    {
        var content = new MemoryStream();
        var output = new Output(content);
        WriteTo(output, counts, isStatistics);
        output.Flush();
        var path = Path.GetFullPath(file, _host.WorkingDirectory);
        if (AtomicFile.Write(path, content.GetBuffer().AsSpan(0, (int)content.Length), out _) is { } problem)
            throw new IOException($"Cannot write `{file}`: {problem.Reason}.");
    }

    private void WriteTo(Output target, FindingCounts counts, bool isStatistics)
    {
        if (!isStatistics && !_fixes.IsFixOnly)
        {
            var begin = new ArrayBufferWriter<byte>();
            _renderer.Begin(counts, begin);
            target.Write(begin.WrittenSpan);
            for (var i = 0; i < _parts.Count; i++)
                target.Write(_parts[i].Span[(i == 0 ? _renderer.Joint : 0)..]);
        }
        target.Write(_end.WrittenSpan);
    }
}
