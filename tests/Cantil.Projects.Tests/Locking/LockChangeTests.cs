using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Locking;

namespace Cantil.Projects.Tests.Locking;

public sealed class LockChangeTests
{
    private static PylockDocument Lock(params string[] packages) => new()
    {
        CreatedBy = "test",
        Packages = [.. packages.Select(text => new PylockPackage { Name = PackageName.Parse(text.Split('=')[0]), Version = PackageVersion.Parse(text.Split('=')[2]) })],
    };

    [Fact]
    public void Only_differences_of_versions_count()
    {
        var changes = LockChange.Between(Lock("a==1", "a==2", "b==1", "c==1.0"), Lock("a==2", "a==1", "b==2", "c==1", "d==1"));
        changes.Select(change => $"{change.Name} {string.Join(',', change.Before)} {string.Join(',', change.After)}").ShouldBe(["b 1 2", "d  1"]);
        LockChange.Between(null, Lock("a==1")).ShouldHaveSingleItem().Before.ShouldBeEmpty();
    }
}
