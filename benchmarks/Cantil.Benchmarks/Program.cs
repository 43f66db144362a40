using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace Cantil.Benchmarks;

/// <summary><c>dotnet run -c Release --project benchmarks/Cantil.Benchmarks -- --filter '*'</c></summary>
internal static class Program
{
    // The libraries come from NuGet with their own build; only ours has to be optimised.
    private static void Main(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
        .Run(arguments, DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator));
}
