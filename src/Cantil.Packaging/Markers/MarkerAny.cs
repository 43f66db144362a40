namespace Cantil.Packaging.Markers;

/// <summary>Markers joined by <c>or</c>.</summary>
public sealed class MarkerAny : Marker
{
    internal MarkerAny(Marker[] parts) => Parts = parts;

    /// <summary>At least two, none of them a <see cref="MarkerAny"/>.</summary>
    public IReadOnlyList<Marker> Parts { get; }

    public override bool Evaluate(MarkerEnvironment environment)
    {
        foreach (var part in Parts)
            if (part.Evaluate(environment))
                return true;
        return false;
    }

    public override string ToString() => string.Join(" or ", Parts);
}
