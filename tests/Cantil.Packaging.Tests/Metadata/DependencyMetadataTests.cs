using System.Text;
using Cantil.Packaging.Metadata;

namespace Cantil.Packaging.Tests.Metadata;

public sealed class DependencyMetadataTests
{
    [Fact]
    public void Only_what_a_resolver_asks_is_read()
    {
        var read = DependencyMetadata.Parse(
            """
            Metadata-Version: 2.2
            name: foo
            VERSION: 1.5
            Requires-Python: >=3.8
            Requires-Dist: bar[x] (>=1.0) ;
              extra == 'Some_Extra'
            Requires-Dist: baz>=1.0.*
            Provides-Extra: Some_Extra
            Provides-Extra: no/name
            Dynamic: License

            Requires-Dist: not-me
            """u8);
        read.Name.Value.ShouldBe("foo");
        read.Version.ToString().ShouldBe("1.5");
        read.RequiresPython!.ToString().ShouldBe(">=3.8");
        read.Requirements.Select(requirement => requirement.ToString()).ShouldBe(["bar[x]>=1.0; extra == \"some-extra\"", "baz>=1.0"]);
        read.Extras.Select(extra => extra.Value).ShouldBe(["some-extra"]);
        read.Dynamic.ShouldBe(["license"]);
        read.IsStatic.ShouldBeTrue();
        read.Repairs.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2.1", "", false)]
    [InlineData("2.2", "", true)]
    [InlineData("2.4", "Dynamic: Requires-Dist\n", false)]
    [InlineData("2.4", "Dynamic: provides-extra\n", false)]
    [InlineData("2.10", "Dynamic: license-file\n", true)]
    public void Static_metadata_holds_for_what_is_built(string form, string dynamic, bool expected) =>
        DependencyMetadata.Parse(Encoding.UTF8.GetBytes($"Metadata-Version: {form}\nName: a\nVersion: 1\n{dynamic}")).IsStatic.ShouldBe(expected);

    [Theory]
    [InlineData("Requires-Dist: bar baz", "Requires-Dist cannot be read: 'bar baz' is not a requirement: ")]
    [InlineData("Requires-Python: abc", "Requires-Python cannot be read: 'abc'")]
    public void What_cannot_be_read_is_named(string line, string said)
    {
        DependencyMetadata.TryParse(Encoding.UTF8.GetBytes($"Name: a\nVersion: 1\n{line}\n"), out _, out var reason).ShouldBeFalse();
        reason.ShouldStartWith(said);
    }
}
