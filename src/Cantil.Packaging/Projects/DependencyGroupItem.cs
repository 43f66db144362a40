using Cantil.Foundation.Text;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Projects;

/// <summary>One element of a group: a requirement, or the name of a group that is included. One of the two is there.</summary>
/// <param name="Position">Where it stands.</param>
public sealed record DependencyGroupItem(Requirement? Requirement, PackageName? Include, TextPosition Position);
