using System.Text;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Reading;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Scripts;

/// <summary>What a script says it needs, in its block <c>script</c> (PEP 723).</summary>
public sealed class ScriptMetadata
{
    private const string Type = "script";

    private ScriptMetadata(ScriptBlock block, TomlDocument document) => (Block, Document) = (block, document);

    public ScriptBlock Block { get; }

    /// <summary>The block's text, for editing; see <see cref="Replace"/>.</summary>
    public TomlDocument Document { get; }

    public VersionSpecifierSet? RequiresPython { get; private init; }

    public IReadOnlyList<Requirement> Dependencies { get; private init; } = [];

    /// <summary>What other programs read, or null.</summary>
    public TomlTable? Tool { get; private init; }

    /// <summary>Reads a script. Never throws on any content.</summary>
    /// <param name="script">The script, UTF-8.</param>
    /// <param name="problems">What is wrong, with places in the script.</param>
    /// <returns>Null where there is no block, or it cannot be used.</returns>
    public static ScriptMetadata? TryRead(SourceText script, out IReadOnlyList<TomlProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(script);
        var list = new List<TomlProblem>();
        problems = list;
        ScriptBlock? block = null;
        foreach (var each in ScriptBlock.FindAll(script))
        {
            if (each.Type != Type)
                continue;
            if (block is not null)
            {
                list.Add(new TomlProblem("", new TextPosition(each.FirstLine, 1), $"a second block of script metadata begins here; the first begins in line {block.FirstLine}"));
                return null;
            }
            block = each;
        }
        if (block is null)
        {
            if (ScriptBlock.FindUnclosed(script, Type) is { } line)
                list.Add(new TomlProblem("", new TextPosition(line, 1), "the block of script metadata is not closed by a line '# ///'; each line of it begins with '# '"));
            return null;
        }
        return Read(block, list);
    }

    private static ScriptMetadata? Read(ScriptBlock block, List<TomlProblem> problems)
    {
        var document = TomlDocument.Parse(block.Content);
        if (document.Error is { } error)
        {
            problems.Add(Moved(block, new TomlProblem("", block.Content.Lines.Position(error.Offset), error.Message)));
            return null;
        }
        var found = new List<TomlProblem>();
        var root = new TomlTableReader(document.Root, "", found);
        var metadata = new ScriptMetadata(block, document)
        {
            RequiresPython = root.GetParsed<VersionSpecifierSet>("requires-python", ValueParsers.Specifiers),
            Dependencies = root.GetParsedList<Requirement>("dependencies", Requirement.TryParse),
            Tool = root.GetTable("tool")?.Table,
        };
        root.WarnOfUnknownKeys();
        foreach (var problem in found)
            problems.Add(Moved(block, problem));
        return found.TrueForAll(static problem => problem.IsWarning) ? metadata : null;
    }

    /// <summary>A script with another text in its block.</summary>
    /// <param name="script">The script that this was read from.</param>
    /// <param name="content">TOML, such as <see cref="TomlEditor"/> gives it.</param>
    public byte[] Replace(SourceText script, string content)
    {
        ArgumentNullException.ThrowIfNull(script);
        return Join(script, Block.Range, ScriptBlock.Write(Type, content));
    }

    /// <summary>A script that has no block yet with one: at its beginning, but behind <c>#!</c> and a declaration of the encoding.</summary>
    public static byte[] Insert(SourceText script, string content)
    {
        ArgumentNullException.ThrowIfNull(script);
        var line = 0;
        if (script.Span.StartsWith("#!"u8))
            line++;
        var declaration = script.Slice(script.Lines.Start(line), script.Lines.End(line));
        if (declaration.StartsWith("#"u8) && declaration.IndexOf("coding"u8) is >= 0 and var at && at + 6 < declaration.Length && declaration[at + 6] is (byte)':' or (byte)'=')
            line++;
        var start = script.Lines.Start(line);
        var block = ScriptBlock.Write(Type, content);
        // A comment right before or behind would become part of the block.
        if (start > 0)
            block = (script.Span[start - 1] is (byte)'\n' or (byte)'\r' ? "" : "\n") + block;
        if (start < script.Length && script.Span[start] is not ((byte)'\n' or (byte)'\r'))
            block += "\n";
        return Join(script, new TextRange(start, start), block);
    }

    private static byte[] Join(SourceText script, TextRange range, string text)
    {
        var newLine = script.Span.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings(newLine));
        ReadOnlySpan<byte> mark = script.HasByteOrderMark ? "\uFEFF"u8 : default;
        return [.. mark, .. script.Span[..range.Start], .. bytes, .. script.Span[range.End..]];
    }

    // Behind "# ", in the script's lines.
    private static TomlProblem Moved(ScriptBlock block, TomlProblem problem) =>
        problem with { Position = new TextPosition(problem.Position.Row + block.FirstLine, problem.Position.Column + 2) };
}
