namespace Cantil.Semantics.Modules;

/// <summary>The names in a directory.</summary>
internal sealed class DirectoryListing
{
    public static readonly DirectoryListing Empty = new();

    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Directories { get; } = new(StringComparer.Ordinal);

    /// <summary>The compiled modules among the files, in the order of their names.</summary>
    public IReadOnlyList<string> Extensions { get; private set; } = [];

    public void FindExtensions()
    {
        List<string>? extensions = null;
        foreach (var file in Files)
            if (file.EndsWith(".so", StringComparison.Ordinal) || file.EndsWith(".pyd", StringComparison.Ordinal))
                (extensions ??= []).Add(file);
        extensions?.Sort(StringComparer.Ordinal);
        Extensions = extensions ?? (IReadOnlyList<string>)[];
    }
}
