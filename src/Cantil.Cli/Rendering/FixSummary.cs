using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Cli.Linting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>The last lines of a report: how much was found, how much of it was fixed and how much could be.</summary>
internal sealed class FixSummary(FixMode mode, FindingCounts left, Palette palette)
{
    private int Hidden => mode.HintsAtUnsafe ? left.UnsafeFixes : 0;

    private int Applicable => mode.Required == Applicability.Unsafe ? left.SafeFixes + left.UnsafeFixes : left.SafeFixes;

    /// <param name="saysClean">Whether to say that nothing was found; that nothing is in a table needs no word.</param>
    public void Put(ArrayBufferWriter<byte> output, bool saysClean)
    {
        var count = mode.FixedCount;
        if (mode.ShowFixes && count > 0)
            PutList(count, output);
        if (mode.IsFixOnly)
        {
            PutFixed(count, output);
            return;
        }
        if (count > 0)
            output.Put($"Found {Number(left.Total + count, "error")} ({count} fixed, {left.Total} remaining).\n");
        else if (left.Total > 0)
            output.Put($"Found {Number(left.Total, "error")}.\n");
        else if (saysClean)
            output.Put("All checks passed!\n"u8);
        PutFixable(output);
    }

    private void PutFixable(ArrayBufferWriter<byte> output)
    {
        if (Applicable > 0)
        {
            PutMark(palette, output);
            output.Put($" {Applicable} fixable with `--fix`");
            output.Put(Hidden > 0 ? $" ({Number(Hidden, "unsafe fix")} available with `--fix --unsafe-fixes`).\n" : ".\n");
        }
        else if (Hidden > 0)
        {
            output.Put($"{Number(Hidden, "unsafe fix")} available with `--fix --unsafe-fixes`.\n");
        }
    }

    private void PutFixed(int count, ArrayBufferWriter<byte> output)
    {
        var verb = (mode.IsDiff, count) switch
        {
            (true, 0) => "No errors would be fixed",
            (true, _) => $"Would fix {Number(count, "error")}",
            (false, 0) => "No errors fixed",
            (false, _) => $"Fixed {Number(count, "error")}",
        };
        if (Hidden > 0)
            output.Put($"{verb} ({Number(Hidden, count > 0 ? "additional fix" : "fix")} available with `--unsafe-fixes`).\n");
        else if (count > 0)
            output.Put($"{verb}.\n");
    }

    /// <summary>What was fixed, file by file.</summary>
    private void PutList(int count, ArrayBufferWriter<byte> output)
    {
        output.Put($"\nFixed {Number(count, "error")}:\n");
        foreach (var file in mode.Receiver!.Files)
        {
            if (file.Text.Rules.Count == 0)
                continue;
            output.Put("- "u8);
            output.Put(palette.Bold);
            output.PutLine(file.Path);
            output.Put(palette.Reset);
            output.Put(":\n"u8);
            var width = file.Text.Rules.Max(static rule => Utf8Output.Digits(rule.Count));
            foreach (var rule in file.Text.Rules.OrderByDescending(static rule => rule.Count))
            {
                output.Repeat((byte)' ', 4 + width - Utf8Output.Digits(rule.Count));
                output.Put(rule.Count);
                output.Put(" × "u8);
                output.Put(palette.Error);
                output.Put(rule.Rule.Code);
                output.Put(palette.Reset);
                output.Put($" ({rule.Rule.Name})\n");
            }
        }
        output.Put((byte)'\n');
    }

    /// <summary>The sign for what <c>--fix</c> would fix.</summary>
    public static void PutMark(Palette palette, ArrayBufferWriter<byte> output)
    {
        output.Put((byte)'[');
        output.Put(palette.Separator);
        output.Put((byte)'*');
        output.Put(palette.Reset);
        output.Put((byte)']');
    }

    /// <summary>The sign and a space before the message of a finding that <c>--fix</c> would fix.</summary>
    public static void PutMark(
        in FileFindings findings, in FindingRecord record, Applicability required, Palette palette, ArrayBufferWriter<byte> output)
    {
        if (record.Fix < 0 || findings.Fixes[record.Fix].Applicability < required)
            return;
        PutMark(palette, output);
        output.Put((byte)' ');
    }

    private static string Number(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}{(word.EndsWith('x') ? "es" : "s")}";
}
