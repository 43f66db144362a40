namespace Cantil.Cli.Tests.Commands;

/// <summary>A project with a lock that was written by hand.</summary>
internal static class LockedProject
{
    public const string Pyproject =
        """
        [project]
        name = "demo"
        version = "0.1.0"
        requires-python = ">=3.10"
        dependencies = ["web>=1", "colors; sys_platform == 'win32'"]

        [project.optional-dependencies]
        cli = ["click[fast]"]
        all = ["demo[cli]"]

        [dependency-groups]
        dev = ["tester", {include-group = "lint"}]
        lint = ["linter"]

        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"
        """;

    public const string Lock =
        """
        lock-version = "1.0"
        requires-python = ">=3.10"
        extras = ["all", "cli"]
        dependency-groups = ["dev", "lint"]
        default-groups = ["dev"]
        created-by = "cantil"

        [[packages]]
        name = "click"
        version = "8.1"
        marker = '"all" in extras or "cli" in extras'
        dependencies = [{ name = "colors" }]
        index = "https://index.example/simple/"
        wheels = [{ url = "https://index.example/click-8.1-py3-none-any.whl", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000001" } }]

        [[packages]]
        name = "colors"
        version = "0.4"
        marker = 'sys_platform == "win32"'
        index = "https://index.example/simple/"
        sdist = { url = "https://index.example/colors-0.4.tar.gz", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000003" } }
        wheels = [{ url = "https://index.example/colors-0.4-py3-none-any.whl", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000002" } }]

        [[packages]]
        name = "core"
        version = "1.0"
        marker = 'python_full_version < "3.12"'
        dependencies = []
        wheels = [{ url = "https://index.example/core-1.0-py3-none-any.whl", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000004" } }]

        [[packages]]
        name = "core"
        version = "2.0"
        marker = 'python_full_version >= "3.12"'
        dependencies = [{ name = "web" }]
        wheels = [{ url = "https://index.example/core-2.0-py3-none-any.whl", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000005" } }]

        [[packages]]
        name = "linter"
        version = "3"
        marker = '"dev" in dependency_groups or "lint" in dependency_groups'
        vcs = { type = "git", url = "https://index.example/linter.git", commit-id = "abc", subdirectory = "py" }

        [[packages]]
        name = "tester"
        version = "7"
        marker = '"dev" in dependency_groups'
        dependencies = [{ name = "colors" }, { name = "core", version = "1.0" }, { name = "core", version = "2.0" }]
        directory = { path = "libs/tester", editable = true }

        [[packages]]
        name = "web"
        version = "1.5"
        dependencies = [{ name = "core", version = "1.0" }, { name = "core", version = "2.0" }]
        archive = { url = "https://index.example/web.zip", hashes = { sha256 = "0000000000000000000000000000000000000000000000000000000000000006" } }

        """;

    public static CommandLine Make()
    {
        var cli = new CommandLine();
        cli.Write("pyproject.toml", Pyproject);
        cli.Write("pylock.toml", Lock);
        return cli;
    }
}
