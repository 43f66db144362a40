namespace Cantil.Resolver.Tests.Properties;

/// <summary>Against trying everything.</summary>
public sealed class UniversalResolutionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(20_000)]
    [InlineData(30_000)]
    public void There_is_a_lock_exactly_when_each_environment_has_a_solution_and_it_is_one_in_each(int first)
    {
        for (var seed = first; seed < first + 700; seed++)
        {
            var universe = new SmallUniverse(seed, hasMarkers: true);
            var isPossible = SmallUniverse.Environments.All(environment => universe.Solutions(environment).Any());
            var isResolved = new PackageResolver(universe.Provider()).TryResolve(universe.Request(), out var resolution, out var failure);
            isResolved.ShouldBe(isPossible, $"seed {seed}\n{universe}\n{failure}");
            if (resolution is null)
                continue;
            foreach (var environment in SmallUniverse.Environments)
            {
                var chosen = resolution.Packages.Where(package => package.Marker.Evaluate(environment)).ToList();
                chosen.Select(package => package.Name).Distinct().Count().ShouldBe(chosen.Count, $"seed {seed}");
                universe.Problem(chosen.ToDictionary(package => package.Name.Value, package => (int)package.Version.Major), environment)
                    .ShouldBeNull($"seed {seed}\n{universe}\n{string.Join('\n', Resolving.Lines(resolution))}");
            }
        }
    }

    [Fact]
    public void No_other_solution_has_newer_direct_dependencies()
    {
        var environment = SmallUniverse.Environments[0];
        for (var seed = 0; seed < 2000; seed++)
        {
            var universe = new SmallUniverse(seed, hasMarkers: false);
            if (!new PackageResolver(universe.Provider()).TryResolve(universe.Request(), out var resolution, out _))
                continue;
            var direct = universe.Roots.Select(requirement => requirement.Name.Value).Distinct().ToArray();
            var chosen = resolution.Packages.ToDictionary(package => package.Name.Value, package => (int)package.Version.Major);
            foreach (var other in universe.Solutions(environment))
                (direct.All(name => other[name] >= chosen[name]) && direct.Any(name => other[name] > chosen[name]))
                    .ShouldBeFalse($"seed {seed}\n{universe}\n{string.Join('\n', Resolving.Lines(resolution))}\n{string.Join(' ', other)}");
        }
    }
}
