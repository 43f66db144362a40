using System.Buffers;
using System.Text.Unicode;
using Cantil.Cli.Rendering;
using Cantil.Formatter;
using Cantil.Formatter.Markdown;
using Cantil.Formatter.Notebooks;
using Cantil.Formatter.Verification;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Discovery;

namespace Cantil.Cli.Formatting;

/// <summary>Formats one file after the other, with buffers that are used again; one for each thread.</summary>
internal sealed class FileFormatter(ISourceReader reader, FormatRunOptions options)
{
    private readonly ParseBuffers _parse = new();
    private readonly FormatBuffers _format = new();
    private readonly SourceText _source = SourceText.From([]);
    private FormatVerifier? _verifier;
    private MarkdownFormatter? _markdown;
    private NotebookFormatter? _notebooks;
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    /// <summary>What the changes of the files are, as unified diffs; each file's is taken away by who runs this.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new();

    public FormatOutcome Format(FormatFile file)
    {
        if (reader.Read(file.FullPath, ref _bytes, out _length) is { } failure)
            return FormatOutcome.Fail(failure);
        return file.Kind switch
        {
            ProjectFileKind.Notebook => FormatNotebook(file),
            ProjectFileKind.Other => FormatMarkdown(file),
            _ => FormatCode(file),
        };
    }

    /// <summary>Lets go of the last tree.</summary>
    public void Forget() => _parse.Forget();

    private FormatOutcome FormatCode(FormatFile file)
    {
        var decoded = SourceDecoder.Decode(_bytes, _length);
        if (decoded.Error is { } error)
            return Unreadable(error);
        _source.Reset(decoded.Buffer, decoded.Length);
        var tree = Parser.Parse(_source, file.Kind == ProjectFileKind.Stub ? SourceKind.Stub : SourceKind.Python, _parse);
        if (tree.FirstBreak is { } broken)
            return Broken(broken, _source.Lines.Position(broken.Range.Start), null);
        var formatted = options.Range is { } range
            ? RangeFormatter.Format(tree, range, file.Options, _format)
            : PythonFormatter.Format(tree, file.Options, _format);
        if (formatted.SequenceEqual(_source.Span))
            return Keep(decoded);
        if (options.Verifies && (_verifier ??= new FormatVerifier()).Verify(tree, formatted, file.Options) is var fault and not FormatFault.None && options.Range is null)
            return FormatOutcome.Fail(FaultText.Of(fault));
        if (options.Mode == FormatMode.Diff)
            WriteDiff(file.ShownPath, _source, formatted);
        if (options.Mode != FormatMode.Write)
            return new(FormatStatus.Changed);
        return SourceEncoder.Encode(_source.Span, decoded) is { } before && SourceEncoder.Encode(formatted, decoded) is { } after
            ? Write(file, before, after)
            : FormatOutcome.Fail($"It cannot be written in its encoding, {decoded.Encoding}", help: "Save it as UTF-8.");
    }

    private FormatOutcome FormatMarkdown(FormatFile file)
    {
        var before = _bytes.AsSpan(0, _length);
        if (!Utf8.IsValid(before))
            return FormatOutcome.Fail("The file is not in UTF-8", help: "Save it as UTF-8.");
        var after = (_markdown ??= new MarkdownFormatter()).Format(before, file.Options);
        if (after.SequenceEqual(before))
            return Keep(default);
        if (options.Mode == FormatMode.Diff)
            WriteDiff(file.ShownPath, SourceText.From(before), after);
        return options.Mode == FormatMode.Write ? Write(file, before, after) : new(FormatStatus.Changed);
    }

    private FormatOutcome FormatNotebook(FormatFile file)
    {
        var json = _bytes.AsSpan(0, _length);
        var notebook = NotebookReader.Read(json);
        if (notebook.Error is { } error)
            return Unreadable(error);
        _notebooks ??= new NotebookFormatter();
        if (_notebooks.Format(notebook, file.Options) is var (broken, position))
            return Broken(broken, position, $"cell {_notebooks.FailedCell}");
        if (_notebooks.Text.SequenceEqual(notebook.Buffer.AsSpan(0, notebook.Length)))
            return Keep(default);
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

    /// <summary>A file that stays; of standard input, its text is what comes out.</summary>
    private FormatOutcome Keep(in DecodedSource decoded)
    {
        if (options.Input is not null && options.Mode == FormatMode.Write)
            Output.Put(decoded.Buffer is null ? _bytes.AsSpan(0, _length) : SourceEncoder.Encode(_source.Span, decoded));
        return default;
    }

    private FormatOutcome Write(FormatFile file, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (options.Input is not null)
        {
            Output.Put(after);
            return new(FormatStatus.Changed);
        }
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
