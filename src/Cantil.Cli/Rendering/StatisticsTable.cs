using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>How often each rule found something: ruff's table, or its JSON. The most frequent first, then by name.</summary>
internal sealed class StatisticsTable
{
    private readonly List<Row> _rows = [];

    /// <param name="required">Fixes count that may be trusted this far.</param>
    public StatisticsTable(FindingCounts counts, Applicability required)
    {
        if (counts.SyntaxErrors > 0)
            _rows.Add(new Row(null, "invalid-syntax", counts.SyntaxErrors, 0));
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (counts[number] > 0)
                _rows.Add(new Row(RuleCatalogue.Get(number).Code, RuleCatalogue.Get(number).Name, counts[number], counts.FixesOf(number, required)));
        _rows.Sort(static (left, right) =>
            left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Name, right.Name));
    }

    public void PutText(ArrayBufferWriter<byte> output, Palette palette)
    {
        var countWidth = 0;
        var codeWidth = 0;
        var hasFixable = false;
        foreach (var row in _rows)
        {
            countWidth = Math.Max(countWidth, Utf8Output.Digits(row.Count));
            codeWidth = Math.Max(codeWidth, row.Code?.Length ?? 0);
            hasFixable |= row.Fixable > 0;
        }
        foreach (var row in _rows)
        {
            output.Repeat((byte)' ', countWidth - Utf8Output.Digits(row.Count));
            output.Put(palette.Bold);
            output.Put(row.Count);
            output.Put(palette.Reset);
            output.Put((byte)'\t');
            output.Put(palette.Error);
            output.Put(row.Code ?? "");
            output.Put(palette.Reset);
            output.Repeat((byte)' ', codeWidth - (row.Code?.Length ?? 0));
            output.Put((byte)'\t');
            if (hasFixable)
                PutMark(row, palette, output);
            output.Put(row.Name);
            output.Put((byte)'\n');
        }
    }

    public void PutJson(ArrayBufferWriter<byte> output)
    {
        output.Put((byte)'[');
        for (var i = 0; i < _rows.Count; i++)
        {
            output.Put(i == 0 ? "\n  {\n    \"code\": "u8 : ",\n  {\n    \"code\": "u8);
            if (_rows[i].Code is { } code)
                output.PutJson(code);
            else
                output.Put("null"u8);
            output.Put(",\n    \"name\": "u8);
            output.PutJson(_rows[i].Name);
            output.Put(",\n    \"count\": "u8);
            output.Put(_rows[i].Count);
            output.Put(",\n    \"fixable\": "u8);
            output.Put(_rows[i].Fixable == _rows[i].Count ? "true"u8 : "false"u8);
            output.Put(",\n    \"fixable_count\": "u8);
            output.Put(_rows[i].Fixable);
            output.Put("\n  }"u8);
        }
        output.Put(_rows.Count == 0 ? "]"u8 : "\n]\n"u8);
    }

    /// <summary>A star where all can be fixed, a dash where some can.</summary>
    private static void PutMark(Row row, Palette palette, ArrayBufferWriter<byte> output)
    {
        output.Put((byte)'[');
        if (row.Fixable > 0)
            output.Put(palette.Separator);
        output.Put(row.Fixable == row.Count ? (byte)'*' : row.Fixable > 0 ? (byte)'-' : (byte)' ');
        if (row.Fixable > 0)
            output.Put(palette.Reset);
        output.Put("] "u8);
    }

    private sealed record Row(string? Code, string Name, int Count, int Fixable);
}
