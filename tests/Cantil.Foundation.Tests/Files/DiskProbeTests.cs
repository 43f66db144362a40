using Cantil.Foundation.Files;

namespace Cantil.Foundation.Tests.Files;

public sealed class DiskProbeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantil-probe-").FullName;

    [Fact]
    public void Files_and_directories_are_told_apart()
    {
        var file = Path.Combine(_folder, "a.py");
        File.WriteAllText(file, "");
        DiskProbe.Instance.IsFile(file).ShouldBeTrue();
        DiskProbe.Instance.IsDirectory(file).ShouldBeFalse();
        DiskProbe.Instance.IsFile(_folder).ShouldBeFalse();
        DiskProbe.Instance.IsDirectory(_folder).ShouldBeTrue();
        DiskProbe.Instance.IsFile(file + "i").ShouldBeFalse();
        DiskProbe.Instance.IsDirectory(file + "i").ShouldBeFalse();
        DiskProbe.Instance.IsFile("a\0b").ShouldBeFalse();
        DiskProbe.Instance.IsDirectory("a\0b").ShouldBeFalse();
    }

    [Fact]
    public void Links_are_what_they_lead_to()
    {
        if (OperatingSystem.IsWindows())
            return;
        var link = Path.Combine(_folder, "link");
        Directory.CreateSymbolicLink(link, _folder);
        DiskProbe.Instance.IsDirectory(link).ShouldBeTrue();
        DiskProbe.Instance.IsFile(link).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
