namespace Cantil.Workspace.Discovery;

/// <summary>How files are looked for.</summary>
public sealed record FindOptions
{
    /// <summary>Which kinds of files are wanted.</summary>
    public ProjectFileKind Kinds { get; init; } = ProjectFileKind.Source;

    /// <summary>How many threads may look, the caller's among them; more than one is used only for larger trees.</summary>
    public int Threads { get; init; } = 1;
}
