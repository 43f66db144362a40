using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Tests.Markers;

public sealed class MarkerTreeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("python_version >= '3.11'", "python_full_version >= '3.11'")]
    [InlineData("python_version == '3.11'", "python_full_version == '3.11.*'")]
    [InlineData("python_version > '3.11'", "python_full_version >= '3.12'")]
    [InlineData("python_version < '4.0'", "python_full_version < '4'")]
    [InlineData("python_full_version == '3.11.4'", "python_full_version == '3.11.4'")]
    [InlineData("python_full_version > '3.9'", "python_full_version >= '3.9.1'")]
    [InlineData("python_version != '3.9' and python_version != '3.11'", "python_full_version != '3.9.*' and python_full_version != '3.11.*'")]
    [InlineData("python_version in '3.9 3.11'", "python_full_version == '3.1.*' or python_full_version == '3.9.*' or python_full_version == '3.11.*'")]
    [InlineData("python_version < '3.9' or python_version >= '3.9'", "")]
    [InlineData("python_version < '3.9' and python_version >= '3.9'", "python_full_version < '0'")]
    [InlineData("sys_platform != 'a' and (python_version >= '3.12' or sys_platform != 'b')",
        "(python_full_version >= '3.12' and sys_platform == 'b') or (sys_platform != 'a' and sys_platform != 'b')")]
    [InlineData("platform_system == 'Windows' or sys_platform == 'win32'", "sys_platform == 'win32'")]
    [InlineData("os_name == 'nt' and sys_platform == 'linux'", "python_full_version < '0'")]
    [InlineData("os_name == 'posix' and sys_platform != 'win32'", "os_name == 'posix'")]
    [InlineData("os_name != 'nt' and sys_platform == 'linux'", "sys_platform == 'linux'")]
    [InlineData("sys_platform == 'linux' and 'win' in sys_platform", "python_full_version < '0'")]
    [InlineData("sys_platform == 'darwin' and 'win' in sys_platform", "sys_platform == 'darwin'")]
    [InlineData("extra == 'B.c' and python_version < '3.10' or extra == 'a'", "(python_full_version < '3.10' and extra == 'b-c') or extra == 'a'")]
    [InlineData("'x' in extras and 'dev' not in dependency_groups", "'dev' not in dependency_groups and 'x' in extras")]
    [InlineData("platform_version == \"it's\"", "platform_version == \"it's\"")]
    public void The_canonical_text(string text, string canonical)
    {
        MarkerTree.Parse(text).ToString().ShouldBe(canonical);
        MarkerTree.Parse(canonical).ShouldBe(MarkerTree.Parse(text));
    }

    [Theory]
    [InlineData("python_version >= '3.9' and python_version < '3.12'", ">=3.9", "python_full_version < '3.12'")]
    [InlineData("python_version >= '3.9'", ">=3.9", "")]
    [InlineData("python_version < '3.9'", ">=3.9", "python_full_version < '0'")]
    [InlineData("python_version == '3.9'", ">=3.9", "python_full_version < '3.10'")]
    [InlineData("python_version < '3.10' or sys_platform == 'win32'", ">=3.10", "sys_platform == 'win32'")]
    [InlineData("python_version < '3.10'", ">=3.8,!=3.9.*", "python_full_version < '3.10'")]
    public void A_known_interpreter_is_not_asked_for(string text, string python, string simple)
    {
        var range = VersionSpecifierSet.Parse(python).Range;
        MarkerTree.Parse(text).AssumePython(range).RequirePython(range).ShouldBe(MarkerTree.Parse(simple).RequirePython(range));
        MarkerTree.Parse(text).AssumePython(range).ToString().Length.ShouldBeLessThanOrEqualTo(Math.Max(simple.Length, 24));
    }

    [Theory]
    [InlineData("python_version >= '3.9' and sys_platform == 'win32' or python_version >= '3.11'", ">=3.9")]
    [InlineData("python_version == '3.9' and os_name == 'nt'", "==3.9.*")]
    [InlineData("python_version != '3.9'", "!=3.9.*")]
    [InlineData("os_name == 'nt' or python_version < '3.9'", "")]
    public void The_range_of_the_interpreter(string text, string range) =>
        MarkerTree.Parse(text).PythonRange.IsSubsetOf(VersionSpecifierSet.Parse(range).Range).ShouldBeTrue();

    /// <summary>Ten alternatives of two each have 1024 conjunctions; the dual form has ten clauses.</summary>
    [Fact]
    public void Many_alternatives_are_written_as_they_were()
    {
        var text = string.Join(" and ", Enumerable.Range(0, 10).Select(i => $"(extra == 'a{i}-x' or extra == 'a{i}-y')"));
        var tree = MarkerTree.Parse(text);
        MarkerTree.Parse(tree.ToString()).ShouldBe(tree);
        tree.ToString().Split(" and ").Order().ShouldBe(text.Split(" and ").Order());
    }

    [Fact]
    public void Threads_share_diagrams()
    {
        var trees = new MarkerTree[4][];
        var threads = new Thread[trees.Length];
        for (var t = 0; t < threads.Length; t++)
        {
            var mine = t;
            threads[t] = new Thread(() => trees[mine] = [.. Enumerable.Range(0, 500).Select(i =>
                MarkerTree.Parse($"python_version >= '3.{i % 50}' and platform_machine == 'm{i}' or extra == 'e{i / 3}'").Not())]);
            threads[t].Start();
        }
        foreach (var thread in threads)
            thread.Join();
        for (var t = 1; t < trees.Length; t++)
            trees[t].ShouldBe(trees[0]);
        trees[0][7].Evaluate(MarkerEnvironment.Empty, PackageName.Parse("e2")).ShouldBeFalse();
        trees[0][7].Evaluate(MarkerEnvironment.Empty).ShouldBeTrue();
    }
}
