namespace Cantil.Index.Tests.Serving;

/// <summary>A request as the test's server got it.</summary>
public sealed record Received(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
