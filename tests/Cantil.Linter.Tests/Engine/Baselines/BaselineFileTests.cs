using System.Text;
using Cantil.Linter.Engine.Baselines;

namespace Cantil.Linter.Tests.Engine.Baselines;

public class BaselineFileTests
{
    [Fact]
    public void What_is_written_is_read_again_whatever_paths_are_called()
    {
        var baseline = new Baseline();
        foreach (var name in new[] { "z.py", "a.py", "a b.py", "tab\there.py", "line\nbreak.py", "back\\slash.py", "#number.py", "\u00e9.py", "../up.py" })
            baseline.Add(Path.GetFullPath(name, "/project/base"), new KnownFinding("F401", 0xABCDEF, 7));
        baseline.Add("/project/base/a.py", new KnownFinding("F401", 0xABCDEF, 7));
        baseline.Add("/project/base/a.py", new KnownFinding("F4", ulong.MaxValue, uint.MaxValue));
        var bytes = BaselineFile.Write(baseline, "/project/base");
        var text = Encoding.UTF8.GetString(bytes);
        text.Split('\n').ShouldBe(text.Split('\n').Order(StringComparer.Ordinal).Skip(1).Append(""), ignoreOrder: true);
        text.ShouldContain("\na.py\tF4\tffffffffffffffff\tffffffff\na.py\tF401\t0000000000abcdef\t00000007\na.py\tF401\t0000000000abcdef\t00000007\n");
        var again = BaselineFile.Read(bytes, "/project/base", out var error);
        error.ShouldBeNull();
        again!.Count.ShouldBe(11);
        again.Files.ShouldBe(baseline.Files, ignoreOrder: true);
        BaselineFile.Write(again, "/project/base").ShouldBe(bytes);
    }

    [Fact]
    public void Marks_line_endings_and_order_do_not_matter()
    {
        var text = "\uFEFF# cantil baseline 1\r\nb.py\tF401\t0000000000000001\t00000002\r\n\r\n# merged\r\na.py\tF401\t0000000000000001\t00000002\r\n";
        var baseline = BaselineFile.Read(Encoding.UTF8.GetBytes(text), "/project", out var error);
        error.ShouldBeNull();
        baseline!.In("/project/a.py").ShouldBe([new KnownFinding("F401", 1, 2)]);
        Encoding.UTF8.GetString(BaselineFile.Write(baseline, "/project")).ShouldBe(
            "# cantil baseline 1\na.py\tF401\t0000000000000001\t00000002\nb.py\tF401\t0000000000000001\t00000002\n");
    }
}
