namespace Cantil.Packaging.Metadata;

/// <summary>A labelled link of a project (core metadata, "Project-URL"; PEP 753 for well-known labels).</summary>
/// <param name="Label">What the link leads to, for people.</param>
/// <param name="Url">The address, as written.</param>
public readonly record struct ProjectUrl(string Label, string Url)
{
    public override string ToString() => $"{Label}, {Url}";
}
