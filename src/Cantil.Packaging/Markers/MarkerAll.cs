namespace Cantil.Packaging.Markers;

/// <summary>Markers joined by <c>and</c>.</summary>
public sealed class MarkerAll : Marker
{
    internal MarkerAll(Marker[] parts) => Parts = parts;

    /// <summary>At least two, none of them a <see cref="MarkerAll"/>.</summary>
    public IReadOnlyList<Marker> Parts { get; }

    public override bool Evaluate(MarkerEnvironment environment)
    {
        foreach (var part in Parts)
            if (!part.Evaluate(environment))
                return false;
        return true;
    }

    public override string ToString() => string.Join(" and ", Parts.Select(part => part is MarkerAny ? $"({part})" : part.ToString()));
}
