using Cantil.Packaging.Names;

namespace Cantil.Projects.Selecting;

/// <summary>Somebody named something that is not there.</summary>
public sealed class UnknownNameException : Exception
{
    /// <param name="kind">What it should have been: <c>extra</c>, <c>group</c>, <c>package</c>.</param>
    /// <param name="name">What was named.</param>
    /// <param name="known">What there is.</param>
    public UnknownNameException(string kind, PackageName name, IEnumerable<PackageName> known)
        : base($"There is no {kind} `{name}`.")
    {
        Name = name;
        Known = [.. known.Order()];
    }

    public PackageName Name { get; }

    /// <summary>What there is, sorted.</summary>
    public IReadOnlyList<PackageName> Known { get; }
}
