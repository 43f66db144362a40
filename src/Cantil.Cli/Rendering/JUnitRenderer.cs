using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>JUnit's XML: a file is a suite of tests, a finding a test that fails. Notebooks have no rows.</summary>
internal sealed class JUnitRenderer : ReportRenderer
{
    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
        output.Put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cantil\" tests=\""u8);
        output.Put(Math.Max(1, counts.Total));
        output.Put("\" skipped=\"0\" failures=\""u8);
        output.Put(counts.Total);
        output.Put("\" errors=\"0\">\n"u8);
        if (counts.Total == 0)
            output.Put(
                "    <testsuite name=\"cantil\" tests=\"1\" skipped=\"0\" errors=\"0\" failures=\"0\" package=\"org.cantil\">\n        <testcase name=\"No errors found\" classname=\"cantil\"/>\n    </testsuite>\n"u8);
    }

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put("</testsuites>\n"u8);

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Findings.Count == 0)
            return;
        var path = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        output.Put("    <testsuite name=\""u8);
        output.PutXml(path);
        output.Put("\" tests=\""u8);
        output.Put(report.Findings.Count);
        output.Put("\" skipped=\"0\" errors=\"0\" failures=\""u8);
        output.Put(report.Findings.Count);
        output.Put("\" package=\"org.cantil\">\n"u8);
        var dot = path.AsSpan().LastIndexOf((byte)'.');
        var name = path.AsSpan(0, dot > path.AsSpan().LastIndexOf((byte)'/') + 1 ? dot : path.Length);
        foreach (ref readonly var record in report.Findings.Records)
            PutTest(record, report.Findings.Message(record), name, output);
        output.Put("    </testsuite>\n"u8);
    }

    private static void PutTest(in FindingRecord record, ReadOnlySpan<byte> message, ReadOnlySpan<byte> name, ArrayBufferWriter<byte> output)
    {
        output.Put("        <testcase name=\"org.cantil."u8);
        output.Put(FindingText.Code(record));
        output.Put("\" classname=\""u8);
        output.PutXml(name);
        output.Put((byte)'"');
        if (record.Cell == 0)
        {
            output.Put(" line=\""u8);
            output.Put(record.Row);
            output.Put("\" column=\""u8);
            output.Put(record.Column);
            output.Put((byte)'"');
        }
        output.Put(">\n            <properties>\n                <property name=\"severity\" value=\"error\"/>\n            </properties>\n            <failure message=\""u8);
        output.PutXml(message);
        output.Put("\">"u8);
        if (record.Cell == 0)
        {
            output.Put("line "u8);
            output.Put(record.Row);
            output.Put(", col "u8);
            output.Put(record.Column);
            output.Put(", "u8);
        }
        output.PutXml(message);
        output.Put("</failure>\n        </testcase>\n"u8);
    }
}
