using System.Diagnostics;

namespace Cantil.Cli.Tests.Publishing;

/// <summary>The released program, built by the launcher where it is not there or older than its sources.</summary>
internal static class PublishedProgram
{
    public static string Root { get; } = FindRoot();

    /// <summary>Runs the program itself.</summary>
    public static (int Status, string Output, string Error) Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var built = Start(Path.Combine(Root, "cantil"), new Dictionary<string, string>(), ["--version"]);
        built.Status.ShouldBe(0, built.Error);
        return Start(Path.Combine(Root, "artifacts", "launcher", "cantil"), environment, arguments);
    }

    private static (int Status, string Output, string Error) Start(string program, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        // What the test runner sets for its own processes is not for others.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Cantil.slnx")))
            folder = Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder;
    }
}
