using System.Text.Unicode;
using Cantil.Cli.Rendering;
using Cantil.Formatter;
using Cantil.Formatter.Markdown;
using Cantil.Formatter.Notebooks;
using Cantil.Formatter.Verification;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Foundation.Processes;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Caching;
using Cantil.Linter.Engine.Records;
using Cantil.Syntax;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Discovery;

namespace Cantil.Cli.Formatting;

/// <summary>One thread's share of a run of the formatter, with all that it uses again from file to file.</summary>
/// <param name="outcomes">Of all files; each worker notes those of its own.</param>
internal sealed class FormatWorker(IReadOnlyList<FormatFile> files, FormatOutcome[] outcomes, ISourceReader reader, FormatRunOptions options) : FileRunWorker
{
    private readonly SourceLoader _loader = new(reader);
    private readonly FormatBuffers _format = new();
    private FormatVerifier? _verifier;
    private MarkdownFormatter? _markdown;
    private NotebookFormatter? _notebooks;

    private readonly CachedFile? _cached = options.Cache is { } cache ? new CachedFile(cache) : null;

    /// <summary>Of what was written last.</summary>
    private ContentHash _written;

    protected override void Take(int index) => outcomes[index] = Format(files[index]);

    protected override void Forget() => _loader.Forget();

    private FormatOutcome Format(FormatFile file)
    {
        var isCurrent = false;
        var cached = _cached?.Open(file.Settings.Cache, file.FullPath, out isCurrent) == true ? _cached : null;
        if (isCurrent && IsEnough(cached!.Findings))
            return OutcomeOf(cached.Findings);
        if (_loader.Read(file.FullPath) is { } failure)
            return FormatOutcome.Fail(failure);
        if (cached is null)
            return FormatText(file);
        if (cached.IsSame(_loader.Bytes) && IsEnough(cached.Findings))
            return OutcomeOf(cached.Findings);
        // Before it is decoded, which may happen in place.
        var hash = ContentHash.Of(_loader.Bytes);
        var outcome = FormatText(file);
        if (outcome.Status == FormatStatus.Failed)
            cached.Forget();
        else if (outcome.Status == FormatStatus.Changed && options.Mode == FormatMode.Write)
            cached.KeepFixed(file.Settings.Cache, file.FullPath, _written, default);
        else
            cached.Keep(hash, outcome.Status == FormatStatus.Changed ? new FileFindings(default, default, default, WouldChange) : default);
        return outcome;
    }

    /// <summary>What is kept of a file that would change; of one that is formatted, nothing is.</summary>
    private static ReadOnlySpan<byte> WouldChange => [1];

    /// <summary>Whether it suffices to know if the file would change.</summary>
    private bool IsEnough(in FileFindings kept) => kept.Text.IsEmpty || options.Mode == FormatMode.Check;

    private static FormatOutcome OutcomeOf(in FileFindings kept) => new(kept.Text.IsEmpty ? FormatStatus.Unchanged : FormatStatus.Changed);

    private FormatOutcome FormatText(FormatFile file) => file.Kind switch
    {
        ProjectFileKind.Notebook => FormatNotebook(file),
        ProjectFileKind.Other => FormatMarkdown(file),
        _ => FormatCode(file),
    };

    private FormatOutcome FormatCode(FormatFile file)
    {
        if (_loader.Parse(file.Kind == ProjectFileKind.Stub ? SourceKind.Stub : SourceKind.Python, out var error) is not { } tree)
            return Unreadable(error!);
        var source = tree.Source;
        if (tree.FirstBreak is { } broken)
            return Broken(broken, source.Lines.Position(broken.Range.Start), null);
        var formatted = options.Range is { } range
            ? RangeFormatter.Format(tree, range, file.Settings.Options, _format)
            : PythonFormatter.Format(tree, file.Settings.Options, _format);
        if (formatted.SequenceEqual(source.Span))
            return Keep();
        if (options.Verifies && (_verifier ??= new FormatVerifier()).Verify(tree, formatted, file.Settings.Options) is var fault and not FormatFault.None && options.Range is null)
            return FormatOutcome.Fail(FaultText.Of(fault));
        if (options.Mode == FormatMode.Diff)
            WriteDiff(file.ShownPath, source, formatted);
        if (options.Mode != FormatMode.Write)
            return new(FormatStatus.Changed);
        return SourceEncoder.TryEncode(source.Span, _loader.Decoded, out var before) && SourceEncoder.TryEncode(formatted, _loader.Decoded, out var after)
            ? Write(file, before, after)
            : FormatOutcome.Fail($"It cannot be written in its encoding, {_loader.Decoded.Encoding}", help: "Save it as UTF-8.");
    }

    private FormatOutcome FormatMarkdown(FormatFile file)
    {
        var before = _loader.Bytes;
        if (!Utf8.IsValid(before))
            return FormatOutcome.Fail("The file is not in UTF-8", help: "Save it as UTF-8.");
        var after = (_markdown ??= new MarkdownFormatter()).Format(before, file.Settings.Options);
        if (after.SequenceEqual(before))
            return Keep();
        if (options.Mode == FormatMode.Diff)
            WriteDiff(file.ShownPath, SourceText.From(before), after);
        return options.Mode == FormatMode.Write ? Write(file, before, after) : new(FormatStatus.Changed);
    }

    private FormatOutcome FormatNotebook(FormatFile file)
    {
        var json = _loader.Bytes;
        if (_loader.Decode(SourceKind.Notebook, out var error) is null)
            return Unreadable(error!);
        var notebook = _loader.Notebook!;
        _notebooks ??= new NotebookFormatter();
        if (_notebooks.Format(notebook, file.Settings.Options) is var (broken, position))
            return Broken(broken, position, $"cell {_notebooks.FailedCell}");
        if (_notebooks.Text.SequenceEqual(notebook.Buffer.AsSpan(0, notebook.Length)))
            return Keep();
        if (options.Mode == FormatMode.Diff)
            for (var i = 0; i < notebook.Cells.Count; i++)
            {
                var (old, now) = (notebook.Cells[i], _notebooks.Cells[i]);
                WriteDiff(
                    $"{file.ShownPath}:cell {old.Number}", SourceText.From(notebook.Buffer.AsSpan(old.Start, old.End - old.Start)),
                    _notebooks.Text[now.Start..now.End]);
            }
        if (options.Mode != FormatMode.Write)
            return new(FormatStatus.Changed);
        return Write(file, json, NotebookWriter.Write(json, notebook, _notebooks.Text, _notebooks.Cells));
    }

    /// <summary>A file that stays; of standard input, what came in is what comes out.</summary>
    private FormatOutcome Keep()
    {
        if (options.Input is not null && options.Mode == FormatMode.Write)
            Output.Put(options.Input);
        return default;
    }

    private FormatOutcome Write(FormatFile file, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (options.Input is not null)
        {
            Output.Put(after);
            return new(FormatStatus.Changed);
        }
        if (_cached is not null)
            _written = ContentHash.Of(after);
        return AtomicFile.Replace(file.FullPath, before, after, out _) is { } problem
            ? FormatOutcome.Fail($"Cannot write the formatted file: {problem.Reason}")
            : new(FormatStatus.Changed);
    }

    private void WriteDiff(string name, SourceText before, ReadOnlySpan<byte> after)
    {
        options.Diff!.Write(name, before, SourceText.From(after), Output);
        Output.Put((byte)'\n');
    }

    private static FormatOutcome Unreadable(SourceError error) =>
        FormatOutcome.Fail($"{char.ToUpperInvariant(error.Message[0])}{error.Message[1..]}", $"{error.Position.Row}:{error.Position.Column}",
            $"{char.ToUpperInvariant(error.Help[0])}{error.Help[1..]}.");

    private static FormatOutcome Broken(SyntaxError error, TextPosition position, string? cell) =>
        FormatOutcome.Fail(error.Message, $"{(cell is null ? "" : cell + ":")}{position.Row}:{position.Column}");
}
