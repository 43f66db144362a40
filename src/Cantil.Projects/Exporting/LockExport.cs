using Cantil.Packaging.Locking;
using Cantil.Projects.Graph;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Exporting;

/// <summary>What is exported: the packages of a scope, and the projects that are installed themselves. Immutable.</summary>
/// <param name="Document">The lock.</param>
/// <param name="Packages">In the order of the lock.</param>
/// <param name="Projects">The projects themselves, with their folders from that of the lock: <c>.</c>, <c>packages/a</c>.</param>
/// <param name="IsEditable">Whether projects are installed so that changes take effect without installing again.</param>
public sealed record LockExport(PylockDocument Document, IReadOnlyList<ScopedPackage> Packages, IReadOnlyList<KeyValuePair<LockRoot, string>> Projects, bool IsEditable);
