using System.Buffers;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Parts that many forms of output have in common.</summary>
internal static class FindingText
{
    /// <summary>The code, or the word that stands for one where there is no rule.</summary>
    public static ReadOnlySpan<byte> Code(in FindingRecord record) =>
        record.IsSyntaxError ? "invalid-syntax"u8 : RuleCatalogue.CodeUtf8(record.Rule);

    /// <summary>The name, <c>unused-import</c>.</summary>
    public static string Name(in FindingRecord record) => record.IsSyntaxError ? "invalid-syntax" : RuleCatalogue.Get(record.Rule).Name;

    /// <summary>Ruff's word for how far a fix may be trusted.</summary>
    public static ReadOnlySpan<byte> Applicability(in FixRecord fix) => fix.Applicability switch
    {
        Foundation.Edits.Applicability.Safe => "safe"u8,
        Foundation.Edits.Applicability.Unsafe => "unsafe"u8,
        _ => "displayonly"u8,
    };

    /// <summary>The row in its cell, or in the file where it has none.</summary>
    public static int ShownRow(in FindingRecord record) => record.Row - record.CellStart;

    public static int ShownEndRow(in FindingRecord record) => record.EndRow - record.CellStart;

    /// <summary>The path as it is shown or, where that is wanted, absolute; a hyphen for standard input.</summary>
    public static string FullPath(in FileReport report) => report.Path == "-" ? report.Path : report.FullPath;

    /// <summary>
    /// Copies what has been written before, for what all findings of a file begin with: it was escaped once.
    /// </summary>
    public static void Again(this ArrayBufferWriter<byte> output, int start, int length)
    {
        var target = output.GetSpan(length);
        output.WrittenSpan.Slice(start, length).CopyTo(target);
        output.Advance(length);
    }
}
