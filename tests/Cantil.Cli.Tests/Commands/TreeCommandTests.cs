using System.Text.Json;

namespace Cantil.Cli.Tests.Commands;

public sealed class TreeCommandTests : IDisposable
{
    private readonly CommandLine _cli = LockedProject.Make();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Projects_stand_above_what_they_need() => Tree("--universal").ShouldBe(
        """
        demo v0.1.0
        ├── colors v0.4
        ├── web v1.5
        │   ├── core v1.0
        │   └── core v2.0
        │       └── web v1.5 (*)
        ├── click[fast] v8.1 (extra: all)
        │   └── colors v0.4
        ├── click[fast] v8.1 (extra: cli) (*)
        ├── linter v3 (group: dev)
        └── tester v7 (group: dev)
            ├── colors v0.4
            ├── core v1.0
            └── core v2.0 (*)
        (*) What stands below is shown above.

        """);

    [Fact]
    public void Platform_and_Python_narrow_it() => Tree("--python-platform", "linux", "--python-version", "3.11", "--no-dev").ShouldBe(
        """
        demo v0.1.0
        ├── web v1.5
        │   └── core v1.0
        ├── click[fast] v8.1 (extra: all)
        └── click[fast] v8.1 (extra: cli)

        """);

    [Fact]
    public void A_tree_can_stand_on_its_head() => Tree("--universal", "--invert", "--package", "core", "--no-dev").ShouldBe(
        """
        core v1.0
        └── web v1.5
            ├── core v2.0
            │   └── web v1.5 (*)
            └── demo v0.1.0
        core v2.0 (*)
        (*) What stands below is shown above.

        """);

    [Theory]
    [InlineData("--depth 0", "demo v0.1.0\n")]
    [InlineData("--depth 1 --only-group lint", "demo v0.1.0\n└── linter v3 (group: lint)\n")]
    [InlineData("--package click", "click v8.1\n└── colors v0.4\n")]
    [InlineData("--only-dev --prune core --prune colors", "demo v0.1.0\n├── linter v3 (group: dev)\n└── tester v7 (group: dev)\n")]
    public void Parts_can_be_shown(string options, string expected) => Tree(["--universal", .. options.Split(' ')]).ShouldBe(expected);

    [Fact]
    public void Repetitions_can_be_shown_and_circles_end_all_the_same() =>
        Tree("--universal", "--no-dedupe", "--no-dev").Split('\n').Count(line => line.Contains("colors v0.4")).ShouldBe(3);

    [Fact]
    public void Programs_read_it_too()
    {
        using var document = JsonDocument.Parse(Tree("--universal", "--format", "json"));
        var root = document.RootElement;
        root.GetProperty("roots")[0].GetString().ShouldBe("project:demo");
        root.GetProperty("projects")[0].GetProperty("dependencies").EnumerateArray().Select(each => each.GetProperty("requirement").GetString())
            .ShouldContain("colors; sys_platform == \"win32\"");
        var core = root.GetProperty("packages").EnumerateArray().Single(package => package.GetProperty("id").GetString() == "core==2.0#3");
        core.GetProperty("dependencies")[0].GetString().ShouldBe("web==1.5#6");
    }

    [Fact]
    public void Newer_versions_are_asked_for()
    {
        foreach (var name in (string[])["core-1.5-py3-none-any.whl", "core-3.0rc1-py3-none-any.whl", "colors-0.4-py3-none-any.whl", "click-9.0.tar.gz"])
            _cli.Write("files/" + name, "");
        string[] sources = ["--no-index", "--find-links", "files", "--no-cache"];
        Tree(["--universal", "--outdated", "--no-dev", .. sources]).ShouldBe(
            """
            demo v0.1.0
            ├── colors v0.4
            ├── web v1.5
            │   ├── core v1.0 (latest: v1.5)
            │   └── core v2.0
            │       └── web v1.5 (*)
            ├── click[fast] v8.1 (extra: all) (latest: v9.0)
            │   └── colors v0.4
            └── click[fast] v8.1 (extra: cli) (latest: v9.0) (*)
            (*) What stands below is shown above.

            """);
        Tree(["--universal", "--outdated", "--format", "json", .. sources]).ShouldContain("\"latest\": \"1.5\"");
    }

    [Theory]
    [InlineData("error: There is no package `cor`.\nhelp: Did you mean `core`?", "--package", "cor")]
    [InlineData("error: `x` is no value of `--depth`.", "--depth", "x")]
    [InlineData("error: `linuxx` is no value of `--python-platform`.\nhelp: Did you mean `linux`?", "--python-platform", "linuxx")]
    [InlineData("error: `x` is no value of `--python-version`.", "--python-version", "x")]
    [InlineData("error: `--universal` and `--python-platform` are given.", "--universal", "--python-platform", "linux")]
    public void What_makes_no_sense_is_refused(string said, params string[] options)
    {
        _cli.Run(["tree", "--frozen", .. options]).ShouldBe(2);
        _cli.Error.ShouldStartWith(said);
    }

    private string Tree(params string[] options)
    {
        _cli.Run(["tree", "--frozen", .. options]).ShouldBe(0, _cli.Error);
        return _cli.Output;
    }
}
