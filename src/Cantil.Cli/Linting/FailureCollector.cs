using System.Buffers;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Linting;

/// <summary>Keeps what is to be said of files that could not be read, before the findings are rendered; called from many threads.</summary>
internal sealed class FailureCollector(IFileRenderer renderer) : IFileRenderer
{
    private readonly List<(string Path, string Failure)> _failures = [];
    private readonly Lock _lock = new();

    /// <summary>Those of files without a finding that says it, in the order of their paths.</summary>
    public List<(string Path, string Failure)> Sorted()
    {
        if (_failures.Count > 1)
            _failures.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return _failures;
    }

    public bool NeedsSource => renderer.NeedsSource;

    public bool NeedsDetails => renderer.NeedsDetails;

    public void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Failure is { } failure && report.Findings.Count == 0)
            lock (_lock)
                _failures.Add((report.Path, failure));
        renderer.Render(report, output);
    }
}
