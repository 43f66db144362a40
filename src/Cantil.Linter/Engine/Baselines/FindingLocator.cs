using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Baselines;

/// <summary>Makes <see cref="KnownFinding"/>s of the findings of one file, in their order: what several in a line share is done once.</summary>
internal sealed class FindingLocator(SourceText source)
{
    private int _start = -1;
    private int _end = -1;
    private ulong _line;
    private uint _neighbours;

    public KnownFinding Locate(Finding finding)
    {
        var code = finding.Rule?.Code ?? KnownFinding.SyntaxErrorCode;
        // What is said of the file as a whole does not depend on its first line.
        if (finding.Range is { Start: 0, Length: 0 })
            return new KnownFinding(code, 0, 0);
        var offset = Math.Min(finding.Range.Start, source.Length);
        if (offset < _start || offset > _end)
            Enter(offset);
        return new KnownFinding(code, _line, _neighbours);
    }

    private void Enter(int offset)
    {
        var text = source.Span;
        _start = StartOf(offset);
        _end = EndOf(offset);
        _line = LineHash.Of(Trim(text[_start.._end]));
        var before = _start;
        ReadOnlySpan<byte> line = default;
        while (line.IsEmpty && before > 0)
        {
            var end = before - 1;
            before = StartOf(end);
            line = Trim(text[before..end]);
        }
        var hash = LineHash.Of(line);
        line = default;
        var after = _end;
        while (line.IsEmpty && after < text.Length)
        {
            var start = after + 1;
            after = EndOf(start);
            line = Trim(text[start..after]);
        }
        hash = LineHash.Mix(hash, LineHash.Of(line));
        _neighbours = (uint)(hash ^ (hash >> 32));
    }

    private int StartOf(int offset) => source.Span[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    private int EndOf(int offset)
    {
        var length = source.Span[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? source.Length : offset + length;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line) => line.Trim(" \t\f\r\n"u8);
}
