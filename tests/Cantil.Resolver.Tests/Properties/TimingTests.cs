using Cantil.Packaging.Distributions;
using Cantil.Packaging.Names;

namespace Cantil.Resolver.Tests.Properties;

/// <summary>The same resolution whatever arrives when.</summary>
public sealed class TimingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Answers_that_come_early_late_and_on_many_threads_change_nothing(int seed)
    {
        for (var index = 0; index < 40; index++)
        {
            var universe = new SmallUniverse(40_000 + index, hasMarkers: true);
            var isResolved = new PackageResolver(universe.Provider()).TryResolve(universe.Request(), out var expected, out _);
            var provider = new EagerProvider(universe.Provider(), seed + index);
            new PackageResolver(provider).TryResolve(universe.Request(), out var resolution, out _).ShouldBe(isResolved);
            if (resolution is not null)
                Resolving.Lines(resolution).ShouldBe(Resolving.Lines(expected!));
        }
    }

    [Fact]
    public void What_is_asked_for_soon_goes_down_the_graph_without_the_search()
    {
        var provider = new EagerProvider(
            new MemoryProvider().Add("a", "1", ["b"]).Add("b", "1", ["c"]).Add("b", "0").Add("c", "1", ["d>=2"]).Add("d", "2").Add("d", "1"), seed: 0);
        provider.Lock("a").ShouldBe(["a==1", "b==1", "c==1", "d==2"]);
        provider.Prefetched.ShouldBe(["a", "a==1", "b", "b==1", "c", "c==1", "d", "d==2"]);
    }

    [Fact]
    public void The_order_of_requirements_changes_nothing()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var universe = new SmallUniverse(50_000 + seed, hasMarkers: true);
            var one = new PackageResolver(universe.Provider()).TryResolve(universe.Request(), out var left, out _);
            universe.Roots.Reverse();
            var other = new PackageResolver(universe.Provider()).TryResolve(universe.Request(), out var right, out _);
            one.ShouldBe(other);
            if (universe.Roots.Select(root => root.Name).Distinct().Count() == universe.Roots.Count && left is not null)
                Resolving.Lines(left).ShouldBe(Resolving.Lines(right!));
        }
    }

    /// <summary>Answers what was asked for on other threads, after a while or at once.</summary>
    private sealed class EagerProvider(MemoryProvider inner, int seed) : IPackageProvider
    {
        private readonly Random _random = new(seed);
        private readonly Dictionary<object, Task> _tasks = [];
        private readonly List<string> _prefetched = [];
        private readonly Lock _lock = new();

        public IArrivalListener? Listener { get; set; }

        public IReadOnlyList<string> Prefetched
        {
            get
            {
                lock (_lock)
                    return [.. _prefetched];
            }
        }

        public void Prefetch(PackageName package, PackageOrigin origin) => Start((package, origin), package.Value, () => Listener?.Arrived(inner.Candidates(package, origin)));

        public void Prefetch(Candidate candidate) => Start(candidate, candidate.ToString(), () => Listener?.Arrived(candidate, inner.Metadata(candidate)));

        public PackageCandidates Candidates(PackageName package, PackageOrigin origin)
        {
            Prefetch(package, origin);
            Wait((package, origin));
            return inner.Candidates(package, origin);
        }

        public CandidateMetadata Metadata(Candidate candidate)
        {
            Prefetch(candidate);
            Wait(candidate);
            return inner.Metadata(candidate);
        }

        public IReadOnlyList<WheelFileName> Wheels(Candidate candidate) => inner.Wheels(candidate);

        private void Start(object key, string name, Action answer)
        {
            lock (_lock)
            {
                if (_tasks.ContainsKey(key))
                    return;
                _prefetched.Add(name);
                var spins = _random.Next(3) * 2000;
                _tasks.Add(key, Task.Run(() =>
                {
                    Thread.SpinWait(spins);
                    answer();
                }));
            }
        }

        private void Wait(object key)
        {
            Task task;
            lock (_lock)
                task = _tasks[key];
            task.GetAwaiter().GetResult();
        }
    }
}
