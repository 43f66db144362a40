using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>
/// A lock file, <c>pylock.toml</c> (PEP 751; https://packaging.python.org/en/latest/specifications/pylock-toml/). Immutable; made by
/// <see cref="TryRead(SourceText, out IReadOnlyList{TomlProblem})"/> or from its parts, and written by <see cref="ToUtf8"/>.
/// </summary>
public sealed record PylockDocument
{
    /// <summary>The version of the format that is written.</summary>
    public const string CurrentLockVersion = "1.0";

    public string LockVersion { get; init; } = CurrentLockVersion;

    /// <summary>The environments that it is for; none for all.</summary>
    public IReadOnlyList<Marker> Environments { get; init; } = [];

    public VersionSpecifierSet? RequiresPython { get; init; }

    /// <summary>The extras that can be chosen.</summary>
    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    /// <summary>The groups that can be chosen.</summary>
    public IReadOnlyList<PackageName> DependencyGroups { get; init; } = [];

    /// <summary>The groups that are chosen where nobody chooses.</summary>
    public IReadOnlyList<PackageName> DefaultGroups { get; init; } = [];

    /// <summary>The program that wrote it.</summary>
    public required string CreatedBy { get; init; }

    public required IReadOnlyList<PylockPackage> Packages { get; init; }

    public IReadOnlyList<PylockTool> Tools { get; init; } = [];

    /// <summary>Whether a file name is that of a lock: <c>pylock.toml</c>, or <c>pylock.NAME.toml</c>.</summary>
    public static bool IsFileName(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual("pylock.toml"))
            return true;
        if (!name.StartsWith("pylock.") || !name.EndsWith(".toml") || name.Length <= "pylock..toml".Length)
            return false;
        return !name["pylock.".Length..^".toml".Length].Contains('.');
    }

    /// <summary>Reads a lock. Never throws on any content.</summary>
    /// <param name="text">The file.</param>
    /// <param name="problems">All that is wrong, and warnings too.</param>
    /// <returns>The lock; null where a problem is more than a warning.</returns>
    public static PylockDocument? TryRead(SourceText text, out IReadOnlyList<TomlProblem> problems)
    {
        var document = TomlDocument.Parse(text);
        if (document.Error is not { } error)
            return TryRead(document, out problems);
        problems = [new TomlProblem("", document.Text.Lines.Position(error.Offset), error.Message)];
        return null;
    }

    /// <inheritdoc cref="TryRead(SourceText, out IReadOnlyList{TomlProblem})"/>
    /// <param name="document">The file, right as TOML.</param>
    public static PylockDocument? TryRead(TomlDocument document, out IReadOnlyList<TomlProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(document);
        var list = new List<TomlProblem>();
        problems = list;
        return new PylockReading(list).Read(document);
    }

    /// <summary>
    /// The file's content, the same for the same lock: keys in the order of the standard, packages, files, hashes, extras and groups sorted, one package
    /// a table, one file a line; lines end with LF.
    /// </summary>
    public byte[] ToUtf8() => PylockWriting.Write(this);

    /// <summary>What is to be installed in an environment, by the standard's rules ("Installing").</summary>
    public PylockSelection Select(PylockTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return PylockSelecting.Select(this, target);
    }

    /// <summary>The packages that a dependency may mean: one for each environment.</summary>
    public IEnumerable<PylockPackage> Find(PylockDependency dependency)
    {
        ArgumentNullException.ThrowIfNull(dependency);
        foreach (var package in Packages)
            if (dependency.Matches(package))
                yield return package;
    }
}
