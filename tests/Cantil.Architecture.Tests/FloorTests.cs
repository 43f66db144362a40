using System.Reflection;
using System.Xml.Linq;

namespace Cantil.Architecture.Tests;

/// <summary>References go down only; the language wing and the packaging wing meet on the top floors.</summary>
public sealed class FloorTests
{
    private enum Wing
    {
        Both,
        Language,
        Packaging,
    }

    /// <summary>docs: ARCHITECTURE.md, "Rooms and floors".</summary>
    private static readonly Dictionary<string, (int Floor, Wing Wing)> Rooms = new(StringComparer.Ordinal)
    {
        ["Cantil.Foundation"] = (0, Wing.Both),
        ["Cantil.Syntax"] = (1, Wing.Language),
        ["Cantil.Packaging"] = (1, Wing.Packaging),
        ["Cantil.Semantics"] = (2, Wing.Language),
        ["Cantil.Resolver"] = (2, Wing.Packaging),
        ["Cantil.Index"] = (2, Wing.Packaging),
        ["Cantil.Environments"] = (2, Wing.Packaging),
        ["Cantil.Workspace"] = (2, Wing.Both),
        ["Cantil.Linter"] = (3, Wing.Language),
        ["Cantil.Formatter"] = (3, Wing.Language),
        ["Cantil.Builder"] = (3, Wing.Packaging),
        ["Cantil.Automation"] = (3, Wing.Packaging),
        ["Cantil.Site"] = (3, Wing.Language),
        ["Cantil.Projects"] = (4, Wing.Packaging),
        ["Cantil.Refactoring"] = (4, Wing.Language),
        ["Cantil.Cli"] = (5, Wing.Both),
        ["Cantil.LanguageServer"] = (5, Wing.Both),
    };

    public static TheoryData<string> AllRooms() => [.. Repository.Rooms().Where(room => room != "Cantil.Generators")];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_has_a_floor(string room) => Rooms.ShouldContainKey(room);

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Project_references_go_down_and_stay_in_their_wing(string room)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));
        foreach (var reference in project.Descendants("ProjectReference"))
        {
            var other = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1]);
            if (other == "Cantil.Generators")
                reference.Attribute("ReferenceOutputAssembly")!.Value.ShouldBe("false");
            else
                CheckReference(room, other);
        }
    }

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Assemblies_use_only_what_is_below_them(string room)
    {
        var file = Path.Combine(AppContext.BaseDirectory, (room == "Cantil.Cli" ? "cantil" : room) + ".dll");
        if (!File.Exists(file))
            return;
        foreach (var reference in Assembly.LoadFrom(file).GetReferencedAssemblies())
            if (reference.Name!.StartsWith("Cantil.", StringComparison.Ordinal))
                CheckReference(room, reference.Name);
    }

    [Fact]
    public void The_program_is_the_only_room_on_top_of_a_wing_that_tests_load() =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, "cantil.dll")).ShouldBeTrue();

    private static void CheckReference(string room, string other)
    {
        Rooms.ShouldContainKey(other);
        Rooms[other].Floor.ShouldBeLessThan(Rooms[room].Floor, $"{room} refers to {other}");
        if (Rooms[room].Wing != Wing.Both && Rooms[other].Wing != Wing.Both)
            Rooms[other].Wing.ShouldBe(Rooms[room].Wing, $"{room} refers to {other}");
    }
}
