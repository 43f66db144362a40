using System.Buffers;
using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>
/// GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). Of notebooks only the file is marked.
/// </summary>
/// <param name="projectDirectory">What paths are relative to; the working directory where it is null.</param>
internal sealed class GitLabRenderer(string? projectDirectory) : ReportRenderer
{
    public override int Joint => 1;

    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put((byte)'[');

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put(counts.Total > 0 ? "\n]"u8 : "]"u8);

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Findings.Count == 0)
            return;
        var path = Encoding.UTF8.GetBytes(PathOf(report));
        var seen = new HashSet<ulong>();
        foreach (ref readonly var record in report.Findings.Records)
        {
            var isPlaced = record.Cell == 0;
            output.Put((byte)',');
            var json = new JsonOutput(output, 1);
            json.BeginObject();
            json.Pair("check_name"u8, FindingText.Code(record));
            json.Key("description"u8);
            json.Value((byte[])[.. FindingText.Code(record), .. ": "u8, .. report.Findings.Message(record)]);
            json.Pair("severity"u8, "major"u8);
            json.Pair("fingerprint"u8, Fingerprint(path, record, report.Findings.Message(record), seen));
            json.Key("location"u8);
            json.BeginObject();
            json.Pair("path"u8, path);
            json.Key("positions"u8);
            json.BeginObject();
            PutPlace(ref json, "begin"u8, isPlaced ? record.Row : 1, isPlaced ? record.Column : 1);
            PutPlace(ref json, "end"u8, isPlaced ? record.EndRow : 1, isPlaced ? record.EndColumn : 1);
            json.EndObject();
            json.EndObject();
            json.EndObject();
        }
    }

    /// <summary>
    /// Tells findings apart from one commit to the next: without row and column, so that it stays when lines above come and go.
    /// Of equal ones, which is the how manieth counts.
    /// </summary>
    private static string Fingerprint(ReadOnlySpan<byte> path, in FindingRecord record, ReadOnlySpan<byte> message, HashSet<ulong> seen)
    {
        var hash = new HashBuilder();
        hash.Add(path);
        hash.Add(FindingText.Code(record));
        hash.Add(message);
        var fingerprint = hash.ToHash();
        for (var number = 1; !seen.Add(fingerprint.Low); number++)
        {
            hash.Add(number);
            fingerprint = hash.ToHash();
        }
        return fingerprint.ToString()[..16];
    }

    private static void PutPlace(ref JsonOutput json, ReadOnlySpan<byte> key, int row, int column)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("line"u8, row);
        json.Pair("column"u8, column);
        json.EndObject();
    }

    private string PathOf(in FileReport report) =>
        projectDirectory is null || report.Path == "-" ? report.Path : Path.GetRelativePath(projectDirectory, report.FullPath).Replace('\\', '/');
}
