using System.Buffers;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Linting;

/// <summary>Writes fixed files, or keeps what fixes would change in them; called from many threads.</summary>
/// <param name="diff">Where differences are wanted: nothing is written then.</param>
/// <param name="input">Standard input, where that is linted: then the fixed text is kept and not written.</param>
/// <param name="what">What is written, for what is said where it cannot be.</param>
internal sealed class FixReceiver(DiffWriter? diff, byte[]? input, string what = "fixed file") : IFixReceiver
{
    private readonly List<FixedFile> _files = [];
    private readonly List<(string Path, string Sentence)> _failures = [];

    /// <summary>What standard input is after its fixes.</summary>
    public byte[]? FixedInput { get; private set; }

    /// <summary>In the order of their paths.</summary>
    public List<FixedFile> Files => Sorted(_files, static file => file.Path);

    /// <summary>Files that could not be written, with the reason, in the order of their paths.</summary>
    public List<(string Path, string Sentence)> Failures => Sorted(_failures, static failure => failure.Path);

    public bool Receive(LintFile file, FixedText text, DecodedSource original, NotebookSource? notebook)
    {
        var difference = Array.Empty<byte>();
        if (diff is not null)
            difference = DiffOf(file, text, notebook, diff);
        else if (text.IsChanged && Write(file, text, original, notebook) is { } failure)
        {
            lock (_failures)
                _failures.Add((file.ShownPath, failure));
            return false;
        }
        lock (_files)
            _files.Add(new FixedFile(file.ShownPath, text, difference));
        return true;
    }

    private string? Write(LintFile file, FixedText text, in DecodedSource original, NotebookSource? notebook)
    {
        ReadOnlySpan<byte> before;
        ReadOnlySpan<byte> after;
        if (notebook is not null)
        {
            // Its JSON is read again: of what was read first, only the cells are left.
            var reader = new FileReader();
            if (input is null && reader.Read(file.FullPath) is { } problem)
                return Reason(problem);
            before = input ?? reader.Bytes;
            var now = NotebookReader.Read(before);
            if (now.Error is not null || !now.Buffer.AsSpan(0, now.Length).SequenceEqual(text.Before))
                return Reason(new FileProblem(FileProblemKind.Changed));
            after = NotebookWriter.Write(before, now, text.After, text.Cells!);
        }
        else
        {
            if (!SourceEncoder.TryEncode(text.Before, original, out before) || !SourceEncoder.TryEncode(text.After, original, out after))
                return $"The {what} cannot be written in its encoding, {original.Encoding}";
        }
        if (input is not null)
        {
            FixedInput = after.ToArray();
            return null;
        }
        return AtomicFile.Replace(file.FullPath, before, after, out _) is { } refusal ? Reason(refusal) : null;
    }

    private string Reason(FileProblem problem) => $"Cannot write the {what}: {problem.Reason}";

    private static byte[] DiffOf(LintFile file, FixedText text, NotebookSource? notebook, DiffWriter diff)
    {
        var output = new ArrayBufferWriter<byte>();
        if (notebook is null)
        {
            diff.Write(file.ShownPath, SourceText.From(text.Before), SourceText.From(text.After), output);
            return output.WrittenSpan.ToArray();
        }
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var (old, now) = (notebook.Cells[i], text.Cells![i]);
            diff.Write(
                $"{file.ShownPath}:cell {old.Number}", SourceText.From(text.Before.AsSpan(old.Start, old.End - old.Start)),
                SourceText.From(text.After.AsSpan(now.Start, now.End - now.Start)), output);
        }
        return output.WrittenSpan.ToArray();
    }

    private static List<T> Sorted<T>(List<T> items, Func<T, string> path)
    {
        items.Sort((left, right) => string.CompareOrdinal(path(left), path(right)));
        return items;
    }
}
