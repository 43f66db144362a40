namespace Cantil.Foundation.Processes;

/// <summary>Another program to be run to its end, without a shell and without anything on its standard input. Immutable.</summary>
/// <param name="Program">A path, or a name to be found on <c>PATH</c>.</param>
/// <param name="Arguments">Each as it is.</param>
public sealed record CommandRequest(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Where it runs; null for our own directory.</summary>
    public string? Directory { get; init; }

    /// <summary>Variables that it has other than ours; null takes one away.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Variables { get; init; } = [];

    /// <summary>How long nothing may come of it before it is ended.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);
}
