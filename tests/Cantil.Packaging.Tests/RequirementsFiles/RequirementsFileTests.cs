using System.Text;
using Cantil.Packaging.RequirementsFiles;

namespace Cantil.Packaging.Tests.RequirementsFiles;

public sealed class RequirementsFileTests
{
    [Theory]
    [InlineData("Foo[a] == 1.0 # why", "1 foo[a]==1.0")]
    [InlineData("foo ; os_name == 'a' --hash=sha256:ab \\\n  --hash sha512:cd\nbar", "1 foo; os_name == \"a\" sha256:ab sha512:cd | 3 bar")]
    [InlineData("foo \\\n# a comment ends it\nbar", "1 foo | 3 bar")]
    [InlineData("foo>=1,\\\n<2", "1 foo>=1,<2")]
    [InlineData("-r a.txt\n--requirement b.txt\n-cc.txt\n--constraint=d.txt", "1 -r a.txt | 2 -r b.txt | 3 -c c.txt | 4 -c d.txt")]
    [InlineData("-e .\n--editable='./a b'[x]", "1 -e [.] | 2 -e [./a b] x")]
    [InlineData("./a.whl ; os_name == 'a'\nhttps://index.example/x.zip[y]\ngit+https://index.example/r@v#egg=n", "1 [./a.whl] os_name == \"a\" | 2 [https://index.example/x.zip] y | 3 [git+https://index.example/r@v#egg=n]")]
    [InlineData("x @ https://index.example/x.zip", "1 x @ https://index.example/x.zip")]
    [InlineData("-i https://${USER_NAME}@index.example/${NONE}\n--no-index --pre", "1 IndexUrl=https://me@index.example/${NONE} | 2 NoIndex= | 2 PreReleases=")]
    [InlineData("--extra-i u\n-f 'a b'\n--only-binary=:all:\n--trusted-host h", "1 ExtraIndexUrl=u | 2 FindLinks=a b | 3 OnlyBinary=:all: | 4 TrustedHost=h")]
    [InlineData("foo -C a=b --config-settings=c=d", "1 foo {a=b} {c=d}")]
    [InlineData("\n\r\n  # c\r\nfoo\r\n", "4 foo")]
    [InlineData("foo\\", "1 foo")]
    [InlineData("", "")]
    public void Lines_are_read_as_pip_reads_them(string text, string expected)
    {
        var file = Read(text);
        file.Problems.ShouldBeEmpty();
        string.Join(" | ", file.Entries.Select(Shown)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("foo bar", "r.txt:1: 'foo bar' is not a requirement: 'bar' does not begin with one of ~=, ==, !=, <=, >=, <, >, ===", false)]
    [InlineData("\n--nothing", "r.txt:2: --nothing is not an option of requirements files", false)]
    [InlineData("--index-url", "r.txt:1: --index-url needs a value", false)]
    [InlineData("--pre=x", "r.txt:1: --pre=x: the option takes no value", false)]
    [InlineData("foo --hash=sha256", "r.txt:1: --hash=sha256: 'ALGORITHM:DIGITS' is expected", false)]
    [InlineData("foo -C x", "r.txt:1: --config-settings=x: 'KEY=VALUE' is expected", false)]
    [InlineData("-i 'x", "r.txt:1: the options cannot be read: a quotation mark is not closed", false)]
    [InlineData("-i x y", "r.txt:1: \"y\" is not expected behind the options", false)]
    [InlineData("./x[a b]", "r.txt:1: 'a b' is not a name: letters and digits, and '-', '_' or '.' between them", false)]
    [InlineData("./x ; y", "r.txt:1: 'y' is not a marker: a variable or a quoted text is expected at column 1", false)]
    [InlineData("foo --pre", "r.txt:1: an option for the whole file must stand on a line of its own; it is passed over", true)]
    [InlineData("--hash=sha256:ab", "r.txt:1: --hash has no requirement before it", true)]
    public void What_is_wrong_is_said_with_its_line(string text, string said, bool isWarning)
    {
        var problem = Read(text).Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe(said);
        problem.IsWarning.ShouldBe(isWarning);
    }

    [Fact]
    public void Encodings_are_told_apart()
    {
        byte[][] files =
        [
            Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("./é")).ToArray(),
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("./é")).ToArray(),
            Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("./é")).ToArray(),
            Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes("./é")).ToArray(),
            Encoding.Latin1.GetBytes("# x\n# -*- coding: latin-1 -*-\n./é"),
            Encoding.UTF8.GetBytes("./é"),
        ];
        foreach (var bytes in files)
        {
            var file = RequirementsFile.Read(bytes, "r.txt");
            file.Problems.ShouldBeEmpty();
            ((PackageEntry)file.Entries.Single()).Location.ShouldBe("./é");
        }
        RequirementsFile.Read(Encoding.Latin1.GetBytes("./é"), "r.txt").Problems.Single().Message.ShouldBe("the file is not UTF-8 and is read as Latin-1");
    }

    [Fact]
    public void Included_files_stand_in_their_place()
    {
        var files = new Dictionary<string, string>
        {
            ["base/r.txt"] = "a\n-r sub/more.txt\nz\n-c ../c.txt",
            ["base/sub/more.txt"] = "b\n-r ../../d.txt",
            ["d.txt"] = "d",
            ["c.txt"] = "e<2\n-r d.txt",
        };
        var file = RequirementsFile.ReadAll("base/r.txt", path => files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null);
        file.Problems.ShouldBeEmpty();
        file.Entries.Cast<PackageEntry>().Select(entry => $"{entry.File}:{entry.Requirement}{(entry.IsConstraint ? " constraint" : "")}")
            .ShouldBe(["base/r.txt:a", "base/sub/more.txt:b", "d.txt:d", "base/r.txt:z", "c.txt:e<2 constraint", "d.txt:d constraint"]);
    }

    [Theory]
    [InlineData("-r a.txt", "a.txt:1: the file includes itself: a.txt → a.txt")]
    [InlineData("x\n-r missing.txt", "a.txt:2: the file missing.txt cannot be read")]
    [InlineData("-r https://index.example/r.txt", "a.txt:1: the file https://index.example/r.txt cannot be read")]
    public void Includes_that_lead_nowhere_are_said(string text, string said) =>
        RequirementsFile.ReadAll("a.txt", path => path == "a.txt" ? Encoding.UTF8.GetBytes(text) : null).Problems.Single().ToString().ShouldBe(said);

    private static RequirementsFile Read(string text) =>
        RequirementsFile.Read(Encoding.UTF8.GetBytes(text), "r.txt", name => name == "USER_NAME" ? "me" : null);

    private static string Shown(RequirementsEntry entry) => $"{entry.Row} " + entry switch
    {
        PackageEntry package => string.Join(' ', new[] { package.IsEditable ? "-e" : "", package.Requirement?.ToString() ?? $"[{package.Location}]", string.Join(',', package.Extras), $"{package.Marker}" }
            .Concat(package.Hashes).Concat(package.ConfigSettings.Select(setting => $"{{{setting}}}")).Where(part => part.Length > 0)),
        IncludeEntry include => (include.IsConstraint ? "-c " : "-r ") + include.Path,
        OptionEntry option => $"{option.Option}={option.Value}",
        _ => "",
    };
}
