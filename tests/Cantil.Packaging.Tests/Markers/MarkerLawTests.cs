using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using FsCheck;
using FsCheck.Fluent;

namespace Cantil.Packaging.Tests.Markers;

/// <summary>Laws of markers as diagrams, on markers made of few variables and values so that they meet.</summary>
public sealed class MarkerLawTests
{
    private static readonly string[] s_pythons = ["2.7.18", "3.8.0", "3.8.20", "3.9.0", "3.9.1", "3.10.4", "3.11.0", "3.11.4", "3.11.5", "3.12.0", "4.0.0"];

    private static readonly (string Os, string Platform, string System)[] s_platforms =
    [
        ("posix", "linux", "Linux"), ("posix", "darwin", "Darwin"), ("nt", "win32", "Windows"), ("posix", "cygwin", "CYGWIN_NT-10.0"),
        ("posix", "emscripten", "Emscripten"), ("java", "java1.8", "Java"), ("nt", "other", "Other"),
    ];

    private static readonly PackageName[][] s_extras = [[], [PackageName.Parse("a")], [PackageName.Parse("b")]];

    private static readonly Gen<string> s_version = Gen.Elements("3", "3.8", "3.9", "3.9.0", "3.9.1", "3.10", "3.11", "3.11.4", "3.11.5", "3.12", "4");

    private static readonly Gen<string> s_comparison = Gen.OneOf(
        from variable in Gen.Elements("python_version", "python_full_version")
        from op in Gen.Elements("<", "<=", ">", ">=", "==", "!=", "===")
        from version in s_version
        from swapped in Gen.Elements(false, true)
        select swapped ? $"'{version}' {op} {variable}" : $"{variable} {op} '{version}'",
        from variable in Gen.Elements("python_version", "python_full_version")
        from tail in Gen.Elements("== '3.9.*'", "!= '3.11.*'", "~= '3.9'", "~= '3.11.4'", "in '3.8 3.9'", "not in '3.10, 3.11.4'", ">= 'x'", "!= 'x'", "== '3.*'")
        select $"{variable} {tail}",
        from variable in Gen.Elements("os_name", "sys_platform", "platform_system")
        from op in Gen.Elements("==", "!=", "in", "not in", "<", ">=")
        from value in Gen.Elements("posix", "nt", "linux", "win32", "darwin", "Windows", "Linux", "linux darwin", "cygwin")
        select $"{variable} {op} '{value}'",
        from text in Gen.Elements("win", "lin", "x")
        from variable in Gen.Elements("sys_platform", "os_name", "python_full_version")
        from op in Gen.Elements("in", "not in")
        select $"'{text}' {op} {variable}",
        Gen.Elements("extra == 'a'", "extra != 'a'", "extra == 'b'", "'a' in extras", "'b' not in dependency_groups", "sys_platform == os_name",
            "sys_platform != os_name", "python_version < python_full_version", "python_full_version <= python_version"));

    private static readonly Gen<string> s_marker = Deep(3);

    private static Gen<string> Deep(int depth) => depth == 0 ? s_comparison : Gen.Frequency(
        (2, s_comparison),
        (3, from left in Deep(depth - 1)
            from right in Deep(depth - 1)
            from word in Gen.Elements("and", "or")
            select $"({left}) {word} ({right})"));

    private static readonly MarkerEnvironment[] s_environments = [.. Environments()];

    private static IEnumerable<MarkerEnvironment> Environments()
    {
        foreach (var python in s_pythons)
            foreach (var (os, platform, system) in s_platforms)
                yield return MarkerEnvironment.Empty.With(MarkerVariable.PythonFullVersion, python)
                    .With(MarkerVariable.PythonVersion, python[..python.LastIndexOf('.')]).With(MarkerVariable.OsName, os)
                    .With(MarkerVariable.SysPlatform, platform).With(MarkerVariable.PlatformSystem, system)
                    .WithChosen(platform == "linux" ? s_extras[1] : [], python == "3.9.0" ? s_extras[2] : []);
    }

    private static void Check<T>(Gen<T> values, Action<T> law, int tests = 1000) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static List<bool> Truth(Func<MarkerEnvironment, PackageName[], bool> evaluate)
    {
        var truth = new List<bool>();
        foreach (var environment in s_environments)
            foreach (var extras in s_extras)
                truth.Add(evaluate(environment, extras));
        return truth;
    }

    private static List<bool> Truth(MarkerTree tree) => Truth((environment, extras) => tree.Evaluate(environment, extras));

    [Fact]
    public void A_diagram_holds_where_the_marker_does() => Check(s_marker, text =>
    {
        var marker = Marker.Parse(text);
        Truth(MarkerTree.From(marker)).ShouldBe(Truth((environment, extras) => marker.Evaluate(environment, extras)), text);
    });

    [Fact]
    public void What_is_printed_is_read_as_the_same() => Check(s_marker, text =>
    {
        var tree = MarkerTree.Parse(text);
        MarkerTree.Parse(tree.ToString()).ShouldBe(tree, $"{text} -> {tree}");
        Truth(tree).ShouldBe(Truth((environment, extras) => tree.ToMarker()?.Evaluate(environment, extras) ?? true), $"{text} -> {tree}");
    });

    [Fact]
    public void Operations_are_those_of_logic() => Check(Gen.Two(s_marker), pair =>
    {
        MarkerTree left = MarkerTree.Parse(pair.Item1), right = MarkerTree.Parse(pair.Item2);
        List<bool> x = Truth(left), y = Truth(right);
        Truth(left.And(right)).ShouldBe([.. x.Zip(y, (a, b) => a && b)]);
        Truth(left.Or(right)).ShouldBe([.. x.Zip(y, (a, b) => a || b)]);
        Truth(left.Not()).ShouldBe([.. x.Select(a => !a)]);
        left.Not().Not().ShouldBe(left);
        left.And(right).Not().ShouldBe(left.Not().Or(right.Not()));
        left.And(left.Not()).ShouldBe(MarkerTree.False);
        left.Or(right).And(left).ShouldBe(left);
        MarkerTree.Parse($"({pair.Item1}) and ({pair.Item2})").ShouldBe(right.And(left));
        left.IsDisjointFrom(right).ShouldBe(left.Implies(right.Not()));
        left.And(right).Implies(left.Or(right)).ShouldBeTrue();
    });

    /// <summary>Without texts that are searched, what holds in the same environments is the same diagram.</summary>
    [Fact]
    public void The_same_meaning_is_the_same_diagram() => Check(
        Gen.Two(s_marker.Where(text => !text.Contains("' in", StringComparison.Ordinal) && !text.Contains("' not in", StringComparison.Ordinal))),
        pair =>
        {
            MarkerTree left = MarkerTree.Parse(pair.Item1), right = MarkerTree.Parse(pair.Item2);
            var (and, or) = (left.And(right), left.Or(right));
            left.And(or).ShouldBe(left);
            left.Or(and).ShouldBe(left);
            or.Except(right).Or(and).ShouldBe(left);
            if (left.Implies(right) && right.Implies(left))
                right.ShouldBe(left);
        });

    [Fact]
    public void Knowing_the_interpreter_changes_nothing_inside() => Check(
        Gen.Zip(s_marker, Gen.Elements(">=3.9", ">=3.9,<3.12", "==3.11.*", ">=3.8,!=3.9.*", "<3.10", ">=3.9.1")), sample =>
        {
            var tree = MarkerTree.Parse(sample.Item1);
            var range = VersionSpecifierSet.Parse(sample.Item2).Range;
            var simple = tree.AssumePython(range);
            simple.RequirePython(range).ShouldBe(tree.RequirePython(range));
            tree.RequirePython(range).AssumePython(range).ShouldBe(simple);
            simple.AssumePython(range).ShouldBe(simple);
        });

    [Fact]
    public void The_range_of_the_interpreter_is_what_it_allows() => Check(s_marker, text =>
    {
        var tree = MarkerTree.Parse(text);
        var range = tree.PythonRange;
        tree.RequirePython(range).ShouldBe(tree);
        for (var i = 0; i < s_environments.Length; i++)
            if (tree.Evaluate(s_environments[i]))
                range.Contains(PackageVersion.Parse(s_environments[i][MarkerVariable.PythonFullVersion])).ShouldBeTrue();
    });

    [Fact]
    public void Extras_are_known_or_dropped() => Check(s_marker, text =>
    {
        var tree = MarkerTree.Parse(text);
        PackageName a = PackageName.Parse("a"), b = PackageName.Parse("b");
        MarkerTree with = tree.WithExtra(a, true), without = tree.WithExtra(a, false), chosen = MarkerTree.FromExtra(a);
        with.And(chosen).Or(without.Except(chosen)).ShouldBe(tree);
        var dropped = tree.WithoutExtras();
        with.WithExtra(b, true).Or(with.WithExtra(b, false)).Or(without.WithExtra(b, true)).Or(without.WithExtra(b, false)).Implies(dropped).ShouldBeTrue();
        tree.Implies(dropped).ShouldBeTrue();
        dropped.ToString().ShouldNotContain("extra");
    });
}
