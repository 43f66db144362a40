using Cantil.Foundation.Caching;

namespace Cantil.Foundation.Tests.Caching;

public sealed class FileStampTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantil-stamp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_says_what_the_framework_says()
    {
        var path = Path.Join(_folder, "größe.py");
        File.WriteAllText(path, "x = 1\n");
        var time = new DateTime(2024, 2, 29, 12, 30, 15, DateTimeKind.Utc).AddTicks(1234567);
        File.SetLastWriteTimeUtc(path, time);
        FileStamp.TryRead(path, out var stamp).ShouldBeTrue();
        stamp.Size.ShouldBe(6);
        stamp.Modified.ShouldBe((time - DateTime.UnixEpoch).Ticks * 100);
        if (!OperatingSystem.IsWindows())
        {
            (stamp.Mode & 0x1FF).ShouldBe((int)File.GetUnixFileMode(path));
            Math.Abs(stamp.Changed - FileStamp.Now).ShouldBeLessThan(60_000_000_000);
        }
    }

    [Fact]
    public void Another_content_another_time_and_other_permissions_are_other_stamps()
    {
        var path = Path.Join(_folder, "a.py");
        File.WriteAllText(path, "x = 1\n");
        FileStamp.TryRead(path, out var first).ShouldBeTrue();
        FileStamp.TryRead(path, out var again).ShouldBeTrue();
        again.ShouldBe(first);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-1));
        FileStamp.TryRead(path, out var older).ShouldBeTrue();
        older.ShouldNotBe(first);
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        FileStamp.TryRead(path, out var executable).ShouldBeTrue();
        executable.ShouldNotBe(older);
    }

    [Fact]
    public void A_file_that_was_just_written_is_not_settled()
    {
        var now = FileStamp.Now;
        new FileStamp(1, now - 1_000_000, now - 1_000_000, 0).IsSettled(now).ShouldBeFalse();
        new FileStamp(1, now - 10_000_000_000, now - 1_000_000, 0).IsSettled(now).ShouldBeFalse();
        new FileStamp(1, now - 10_000_000_000, now - 10_000_000_000, 0).IsSettled(now).ShouldBeTrue();
        new FileStamp(1, now + 10_000_000_000, now - 10_000_000_000, 0).IsSettled(now).ShouldBeFalse();
    }

    [Fact]
    public void What_is_not_there_has_none()
    {
        FileStamp.TryRead(Path.Join(_folder, "none.py"), out _).ShouldBeFalse();
        FileStamp.TryRead(Path.Join(_folder, new string('x', 5000)), out _).ShouldBeFalse();
    }
}
