using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Tests;

/// <summary>Requests and answers as text.</summary>
internal static class Resolving
{
    public static Dependency[] Requires(params string[] requirements) => [.. requirements.Select(text => Dependency.From(Requirement.Parse(text)))];

    public static ResolutionRequest Request(string[] requirements, string python = ">=3.9") => new()
    {
        Projects = [new RootProject { Name = PackageName.Parse("project"), Dependencies = Requires(requirements) }],
        RequiresPython = VersionSpecifierSet.Parse(python),
    };

    public static ResolutionRequest With(this ResolutionRequest request, PreReleaseMode preReleases) =>
        new() { Projects = request.Projects, RequiresPython = request.RequiresPython, PreReleases = preReleases };

    /// <summary>What is locked, a package a line, as <c>name==version ; marker</c>.</summary>
    public static string[] Lock(this IPackageProvider provider, ResolutionRequest request)
    {
        new PackageResolver(provider).TryResolve(request, out var resolution, out var failure).ShouldBeTrue(failure?.ToString());
        return Lines(resolution!);
    }

    public static string[] Lock(this IPackageProvider provider, params string[] requirements) => provider.Lock(Request(requirements));

    public static string[] Lines(Resolution resolution) =>
        [.. resolution.Packages.Select(package => (package.Candidate, Marker: package.Marker.AssumePython(resolution.RequiresPython)))
            .Select(package => package.Marker.IsTrue ? package.Candidate.ToString() : $"{package.Candidate} ; {package.Marker}")];

    public static ResolutionFailure Fail(this MemoryProvider provider, ResolutionRequest request)
    {
        new PackageResolver(provider).TryResolve(request, out var resolution, out var failure).ShouldBeFalse(
            resolution is null ? "" : string.Join('\n', Lines(resolution)));
        return failure!;
    }

    public static ResolutionFailure Fail(this MemoryProvider provider, params string[] requirements) => provider.Fail(Request(requirements));

    /// <summary>CPython on one of the usual platforms.</summary>
    public static MarkerEnvironment Environment(string platform, string python) => MarkerEnvironment.Empty
        .With(MarkerVariable.SysPlatform, platform)
        .With(MarkerVariable.OsName, platform == "win32" ? "nt" : "posix")
        .With(MarkerVariable.PlatformSystem, platform switch { "win32" => "Windows", "darwin" => "Darwin", _ => "Linux" })
        .With(MarkerVariable.PythonVersion, string.Join('.', python.Split('.')[..2]))
        .With(MarkerVariable.PythonFullVersion, python)
        .With(MarkerVariable.ImplementationName, "cpython")
        .With(MarkerVariable.PlatformPythonImplementation, "CPython");
}
