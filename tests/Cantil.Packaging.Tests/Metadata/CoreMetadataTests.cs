using System.Text;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Tests.Metadata;

public sealed class CoreMetadataTests
{
    private static readonly CoreMetadata s_full = new()
    {
        MetadataVersion = "2.5",
        Name = PackageName.Parse("My.Project"),
        DisplayName = "My.Project",
        Version = PackageVersion.Parse("1.0rc1"),
        Dynamic = ["classifier"],
        Platforms = ["any"],
        SupportedPlatforms = ["linux"],
        Summary = "Ein schönes Projekt",
        Description = "# Title\n\nText\n",
        DescriptionContentType = "text/markdown",
        Keywords = ["a", "b c"],
        HomePage = "https://index.example",
        DownloadUrl = "https://index.example/d",
        Author = "A",
        AuthorEmail = "A <a@index.example>",
        Maintainer = "M",
        MaintainerEmail = "m@index.example",
        License = "First line\nsecond line",
        LicenseExpression = "MIT",
        LicenseFiles = ["LICENSE", "licenses/x"],
        Classifiers = ["Topic :: Software Development"],
        RequiresDist = [Requirement.Parse("foo>=1; extra == 'x'"), Requirement.Parse("bar @ https://index.example/bar.whl")],
        RequiresPython = VersionSpecifierSet.Parse(">=3.9"),
        RequiresExternal = ["libpng (>=1.5)"],
        ProjectUrls = [new ProjectUrl("Source", "https://index.example/s,t")],
        ProvidesExtra = [PackageName.Parse("x")],
        ProvidesDist = ["old"],
        ObsoletesDist = ["older (<1)"],
        ImportNames = ["my_project"],
        ImportNamespaces = ["my"],
    };

    [Fact]
    public void What_is_written_is_read_back()
    {
        CoreMetadata.TryParse(s_full.ToUtf8(), out var read, out var problems, out _).ShouldBeTrue();
        problems.ShouldBeEmpty();
        foreach (var property in typeof(CoreMetadata).GetProperties())
            Shown(property.GetValue(read)).ShouldBe(Shown(property.GetValue(s_full)), property.Name);
    }

    private static string? Shown(object? value) => value is System.Collections.IEnumerable list and not string ? string.Join('|', list.Cast<object>()) : value?.ToString();

    [Fact]
    public void A_value_cannot_begin_another_field()
    {
        var text = Encoding.UTF8.GetString((s_full with { Summary = "x\nRequires-Dist: evil\r\n\r\nbody" }).ToUtf8());
        CoreMetadata.Parse(Encoding.UTF8.GetBytes(text)).RequiresDist.ShouldBe(s_full.RequiresDist);
    }

    [Fact]
    public void The_format_s_version_follows_from_the_fields()
    {
        s_full.LowestVersion.ShouldBe("2.5");
        new CoreMetadata { Name = s_full.Name, Version = s_full.Version }.LowestVersion.ShouldBe("2.1");
        new CoreMetadata { Name = s_full.Name, Version = s_full.Version, LicenseExpression = "MIT" }.LowestVersion.ShouldBe("2.4");
        new CoreMetadata { Name = s_full.Name, Version = s_full.Version, Dynamic = ["license"] }.LowestVersion.ShouldBe("2.2");
    }

    [Fact]
    public void Old_and_faulty_files_are_read_with_a_word_about_each_fault()
    {
        CoreMetadata.TryParse(
            """
            Metadata-Version: 1.1
            Name: Foo_Bar
            Version: 1.0.0-beta.2
            Summary: first
            Summary: second
            Home-Page: UNKNOWN
            Platform: UNKNOWN
            Keywords: one two
            Requires-Dist: good
            Requires-Dist: mended (>=1.*)
            Requires-Dist: bad bad
            Requires-Python: >=2.7,!=3.0*
            Provides-Extra: :python_version<"3"
            Description: long
                   |  text
            """u8,
            out var read, out var problems, out _).ShouldBeTrue();
        read.Name.Value.ShouldBe("foo-bar");
        read.DisplayName.ShouldBe("Foo_Bar");
        read.Version.ToString().ShouldBe("1.0.0b2");
        read.Summary.ShouldBe("first");
        read.HomePage.ShouldBeNull();
        read.Platforms.ShouldBeEmpty();
        read.Keywords.ShouldBe(["one", "two"]);
        read.RequiresDist.Select(requirement => requirement.ToString()).ShouldBe(["good", "mended>=1"]);
        read.RequiresPython!.ToString().ShouldBe(">=2.7,!=3.0.*");
        read.Description.ShouldBe("long\n  text");
        problems.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("", "Name")]
    [InlineData("Name: a", "Version")]
    [InlineData("Name: a b\nVersion: 1", "'a b'")]
    [InlineData("Name: a\nVersion: one", "'one'")]
    public void Without_name_or_version_there_is_nothing(string text, string said)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        CoreMetadata.TryParse(bytes, out _, out _, out var reason).ShouldBeFalse();
        reason.ShouldContain(said);
        DependencyMetadata.TryParse(bytes, out _, out reason).ShouldBeFalse();
        reason.ShouldContain(said);
    }
}
