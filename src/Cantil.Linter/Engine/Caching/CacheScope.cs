using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>Where the findings of some files are kept, and under what circumstances they hold.</summary>
/// <param name="directory">The cache that they are kept in.</param>
/// <param name="settings">Of all settings that findings depend on; what was found under others is kept beside.</param>
/// <param name="program">Of the program that finds them; what another one found is replaced.</param>
/// <param name="folder">Of the directory.</param>
public sealed class CacheScope(CacheDirectory directory, ContentHash settings, ContentHash program, string folder = "lint")
{
    public CacheDirectory Directory { get; } = directory;

    public ContentHash Settings { get; } = settings;

    public ContentHash Program { get; } = program;

    /// <summary>The part of the directory that is for findings of this kind.</summary>
    public string Folder { get; } = folder;
}
