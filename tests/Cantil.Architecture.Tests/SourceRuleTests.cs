using System.Text.RegularExpressions;

namespace Cantil.Architecture.Tests;

/// <summary>The house rules that can be read off the sources.</summary>
public sealed partial class SourceRuleTests
{
    /// <summary>Rooms that may touch the machine.</summary>
    private static readonly string[] Machine = ["Cantil.Foundation", "Cantil.Environments", "Cantil.Cli", "Cantil.LanguageServer"];

    public static TheoryData<string> Folders() => [.. Repository.Rooms().Select(room => "src/" + room), "tools", "tests", "benchmarks"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_namespace_is_file_scoped_and_matches_its_folder(string folder)
    {
        var wrong = new List<string>();
        foreach (var (path, text) in Repository.Sources(folder))
        {
            var found = NamespaceDeclaration().Match(text);
            if (!found.Success)
            {
                // Files without types: assembly attributes.
                if (TypeDeclaration().IsMatch(text))
                    wrong.Add($"{path}: no file-scoped namespace");
                continue;
            }
            var parts = path.Split('/')[1..^1];
            var expected = string.Join('.', parts);
            // Where a folder only sorts files, its types stay with the room's.
            if (found.Groups[1].Value != expected && !IsAllowed(path, found.Groups[1].Value))
                wrong.Add($"{path}: {found.Groups[1].Value}, expected {expected}");
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_holds_one_type_of_its_name(string folder)
    {
        var wrong = new List<string>();
        foreach (var (path, text) in Repository.Sources(folder))
        {
            var types = TypeDeclaration().Matches(text).Select(match => match.Groups["name"].Value).Distinct().ToList();
            var name = path.Split('/')[^1].Split('.')[0];
            if (types.Count > 1 || (types.Count == 1 && types[0] != name))
                wrong.Add($"{path}: {string.Join(", ", types)}");
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_type_is_named_for_nothing(string folder)
    {
        var wrong = Repository.Sources(folder).SelectMany(source => TypeDeclaration().Matches(source.Text).Select(match => match.Groups["name"].Value))
            .Where(name => name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Manager", StringComparison.Ordinal) ||
                name.EndsWith("Helpers", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal) ||
                name.EndsWith("Utilities", StringComparison.Ordinal));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_rooms_that_may_touch_the_machine_do()
    {
        var wrong = new List<string>();
        foreach (var room in Repository.Rooms().Except(Machine).Where(room => room != "Cantil.Generators"))
            foreach (var (path, text) in Repository.Sources("src/" + room))
            {
                var code = Comment().Replace(text, "");
                foreach (Match match in MachineUse().Matches(code))
                    wrong.Add($"{path}: {match.Value}");
            }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract()
    {
        var wrong = new List<string>();
        foreach (var room in Repository.Rooms())
            foreach (var (path, text) in Repository.Sources("src/" + room))
                foreach (Match match in TypeDeclaration().Matches(text))
                    if (match.Groups["kind"].Value is "class" or "record" && !ClassModifier().IsMatch(match.Groups["modifiers"].Value))
                        wrong.Add($"{path}: {match.Groups["name"].Value}");
        // A part of a partial class need not repeat what another part says.
        wrong.RemoveAll(line => IsSaidElsewhere(line.Split(": ")[1]));
        wrong.ShouldBeEmpty();
    }

    private static bool IsSaidElsewhere(string name) => Repository.Rooms().SelectMany(room => Repository.Sources("src/" + room))
        .SelectMany(source => TypeDeclaration().Matches(source.Text))
        .Any(match => match.Groups["name"].Value == name && ClassModifier().IsMatch(match.Groups["modifiers"].Value));

    private static bool IsAllowed(string path, string name) => path switch
    {
        // The tree's own types are one namespace each, however their folders sort them.
        _ when path.StartsWith("src/Cantil.Syntax/Nodes/", StringComparison.Ordinal) => name == "Cantil.Syntax.Nodes",
        "src/Cantil.Syntax/Parsing/SyntaxTree.cs" or "src/Cantil.Syntax/Parsing/SourceKind.cs" => name == "Cantil.Syntax",
        "src/Cantil.Generators/IsExternalInit.cs" => name == "System.Runtime.CompilerServices",
        _ => false,
    };

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    /// <summary>Types at the left margin: those inside other types are indented.</summary>
    [GeneratedRegex(@"^(?<modifiers>(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*)(?<kind>class|struct|interface|enum|record struct|record)(?: class)? (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\b(sealed|static|abstract)\b")]
    private static partial Regex ClassModifier();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])(?:(?:Console|FileStream|Environment|Stopwatch|Process|RandomAccess)\.\w+|(?:File|Directory)\.(?:Exists|Open|Read|Write|Append|Create|Delete|Move|Copy|Get|Set|Enumerate|Resolve)(?![a-z])\w*)|\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\bnew (?:FileStream|FileInfo|DirectoryInfo|StreamReader|StreamWriter)\b")]
    private static partial Regex MachineUse();
}
