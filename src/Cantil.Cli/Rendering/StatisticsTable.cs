using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>How often each rule found something: ruff's table, or its JSON. The most frequent first, then by name.</summary>
internal sealed class StatisticsTable
{
    private readonly List<Row> _rows = [];

    public StatisticsTable(FindingCounts counts)
    {
        if (counts.SyntaxErrors > 0)
            _rows.Add(new Row(null, "invalid-syntax", counts.SyntaxErrors));
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (counts[number] > 0)
                _rows.Add(new Row(RuleCatalogue.Get(number).Code, RuleCatalogue.Get(number).Name, counts[number]));
        _rows.Sort(static (left, right) =>
            left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Name, right.Name));
    }

    public void PutText(ArrayBufferWriter<byte> output, Palette palette)
    {
        var countWidth = 0;
        var codeWidth = 0;
        foreach (var row in _rows)
        {
            countWidth = Math.Max(countWidth, Utf8Output.Digits(row.Count));
            codeWidth = Math.Max(codeWidth, row.Code?.Length ?? 0);
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
            output.Put(",\n    \"fixable\": false,\n    \"fixable_count\": 0\n  }"u8);
        }
        output.Put(_rows.Count == 0 ? "]"u8 : "\n]\n"u8);
    }

    private sealed record Row(string? Code, string Name, int Count);
}
