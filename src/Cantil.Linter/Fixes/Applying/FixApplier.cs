using System.Buffers;
using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Fixes.Applying;

/// <summary>
/// Applies as many fixes to a text as do not get in each other's way: each begins behind the one before it, and of an
/// isolation group there is one. The same edit in two fixes is made once and counts for both. One for each thread.
/// </summary>
internal sealed class FixApplier
{
    private readonly List<Finding> _candidates = [];
    private readonly HashSet<TextEdit> _known = [];
    private readonly HashSet<int> _groups = [];
    private readonly List<TextEdit> _pending = [];
    private ArrayBufferWriter<byte> _output = new();

    /// <summary>The findings that were fixed last.</summary>
    public List<Finding> Fixed { get; } = [];

    /// <summary>The edits that were made last, in the order of the text.</summary>
    public List<TextEdit> Edits { get; } = [];

    /// <summary>The text that came out last.</summary>
    public ReadOnlySpan<byte> Text => _output.WrittenSpan;

    /// <summary>Applies fixes; false where there is none.</summary>
    /// <param name="wanted">Which of the findings with a fix may be fixed.</param>
    public bool Apply(SourceText source, IReadOnlyList<Finding> findings, Applicability required, Func<Finding, bool> wanted)
    {
        _candidates.Clear();
        for (var i = 0; i < findings.Count; i++)
            if (findings[i] is { Rule: not null, Fix: { Edits.Count: > 0 } fix } finding && fix.Applicability >= required && wanted(finding))
                _candidates.Add(finding);
        if (_candidates.Count == 0)
            return false;
        Begin();
        var end = -1;
        // OrderBy keeps the order of the findings where the fixes' own says nothing.
        foreach (var finding in _candidates.OrderBy(static finding => finding, Comparer<Finding>.Create(FixOrder.Compare)))
            Apply(source, finding, ref end);
        _output.Write(source.Slice(Math.Max(end, 0), source.Length));
        return true;
    }

    private void Apply(SourceText source, Finding finding, ref int end)
    {
        var fix = finding.Fix!;
        _pending.Clear();
        for (var i = 0; i < fix.Edits.Count; i++)
            if (!_known.Contains(fix.Edits[i]))
                _pending.Add(fix.Edits[i]);
        if (_pending.Count > 0)
        {
            if (fix.IsolationGroup != 0 && !_groups.Add(fix.IsolationGroup))
                return;
            if (end >= _pending[0].Range.Start)
                return;
        }
        foreach (var edit in _pending)
        {
            _output.Write(source.Slice(Math.Max(end, 0), edit.Range.Start));
            Encoding.UTF8.GetBytes(edit.Content, _output);
            end = edit.Range.End;
            _known.Add(edit);
            Edits.Add(edit);
        }
        Fixed.Add(finding);
    }

    private void Begin()
    {
        // A writer that once held a huge file would be cleared at its full length for each small one.
        if (_output.Capacity > 1 << 20)
            _output = new ArrayBufferWriter<byte>();
        else
            _output.ResetWrittenCount();
        _known.Clear();
        _groups.Clear();
        Fixed.Clear();
        Edits.Clear();
    }
}
