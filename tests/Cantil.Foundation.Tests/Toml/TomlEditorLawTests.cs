using Cantil.Foundation.Toml;
using FsCheck;
using FsCheck.Fluent;

namespace Cantil.Foundation.Tests.Toml;

/// <summary>Reading an edited document gives the edited value, and no comment is lost that does not stand beside or in what was removed.</summary>
public sealed class TomlEditorLawTests
{
    private static readonly TomlFragment s_new = TomlFragment.Of("new");

    [Fact]
    public void Reading_an_edited_document_gives_the_edited_value() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var text = new TomlDocumentMaker(seed).Make();
            var document = TomlShown.Parse(text);
            document.Error.ShouldBeNull(text);
            var random = new Random(seed);
            var paths = new List<TomlStep[]>();
            Collect(document.Root, [], paths);
            var path = paths.Count == 0 ? [] : paths[random.Next(paths.Count)];
            Check(document, path, random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static void Check(TomlDocument document, TomlStep[] path, Random random)
    {
        var editor = new TomlEditor(document);
        var expected = Model(document.Root);
        var target = editor.Find(path)!;
        var said = $"{string.Join('.', path)} of\n{document.Text}\n";
        switch (random.Next(4))
        {
            case 0 when path.Length > 0:
                said = "remove " + said;
                editor.Remove(path);
                Remove(expected, path);
                if (target is TomlScalar)
                    OwnLineComments(document).Except(OwnLineComments(editor.Document)).ShouldBeEmpty(said + editor);
                break;
            case 1 when target is TomlArray { IsArrayOfTables: false } array:
                var index = random.Next(array.Count + 1);
                said = $"insert {index} " + said;
                editor.Insert(path, index, s_new);
                ((List<object>)At(expected, path)).Insert(index, "new");
                Comments(editor.Document).ShouldBe(Comments(document), said + editor);
                break;
            case 2 when target is TomlTable:
                TomlStep[] added = random.Next(2) == 0 ? [.. path, "new"] : [.. path, "n1", "n.2", "new"];
                said = $"add {added.Length} " + said;
                editor.Set(added, s_new);
                Add((Dictionary<string, object>)At(expected, path), added[path.Length..]);
                Comments(editor.Document).ShouldBe(Comments(document), said + editor);
                break;
            case 3 when target is TomlScalar:
                said = "set " + said;
                editor.Set(path, s_new);
                Remove(expected, path, "new");
                Comments(editor.Document).ShouldBe(Comments(document), said + editor);
                break;
            default:
                return;
        }
        Shown(Model(editor.Document.Root)).ShouldBe(Shown(expected), said + editor);
    }

    private static void Collect(TomlValue value, TomlStep[] path, List<TomlStep[]> paths)
    {
        paths.Add(path);
        if (value is TomlTable table)
            foreach (var entry in table)
                Collect(entry.Value, [.. path, entry.Key], paths);
        else if (value is TomlArray array)
            for (var i = 0; i < array.Count; i++)
                Collect(array[i], [.. path, i], paths);
    }

    private static object Model(TomlValue value) => value switch
    {
        TomlTable table => table.ToDictionary(entry => entry.Key, entry => Model(entry.Value)),
        TomlArray array => array.Select(Model).ToList(),
        _ => ((TomlScalar)value) is { Kind: TomlKind.String } text ? text.GetString() : value.Document.Text.GetString(value.Range),
    };

    private static object At(object model, ReadOnlySpan<TomlStep> path)
    {
        foreach (var step in path)
            model = step.Key is null ? ((List<object>)model)[step.Index] : ((Dictionary<string, object>)model)[step.Key];
        return model;
    }

    private static void Remove(object model, TomlStep[] path, object? instead = null)
    {
        var parent = At(model, path.AsSpan(0, path.Length - 1));
        var last = path[^1];
        if (parent is List<object> list && instead is null)
            list.RemoveAt(last.Index);
        else if (parent is List<object> other)
            other[last.Index] = instead!;
        else if (instead is null)
            ((Dictionary<string, object>)parent).Remove(last.Key!);
        else
            ((Dictionary<string, object>)parent)[last.Key!] = instead;
    }

    private static void Add(Dictionary<string, object> table, TomlStep[] path)
    {
        foreach (var step in path[..^1])
        {
            var next = new Dictionary<string, object>();
            table.Add(step.Key!, next);
            table = next;
        }
        table.Add(path[^1].Key!, "new");
    }

    // Tables and arrays of tables that only headers or dots make are there while something is in them.
    private static string Shown(object model) => model switch
    {
        Dictionary<string, object> table => $"{{{string.Join(", ", table.Select(entry => (entry.Key, Text: Shown(entry.Value))).Where(entry => entry.Text is not ("{}" or "[]"))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Text}"))}}}",
        List<object> list => $"[{string.Join(", ", list.Select(Shown))}]",
        _ => $"<{model}>",
    };

    private static List<string> Comments(TomlDocument document) =>
        [.. document.Tokens.Where(token => token.Kind == TomlTokenKind.Comment).Select(token => document.Text.GetString(token.Start, token.End).Trim())];

    private static List<string> OwnLineComments(TomlDocument document) =>
        [.. document.Text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#') && !line.Contains("no comment"))];
}
