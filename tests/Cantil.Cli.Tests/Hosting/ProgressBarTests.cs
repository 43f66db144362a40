using System.Text;
using Cantil.Cli.Hosting;

namespace Cantil.Cli.Tests.Hosting;

public sealed class ProgressBarTests
{
    private static Host HostOf(MemoryStream error, bool isTerminal, params (string Name, string Value)[] variables) => new(
        new MemoryStream(), error, () => new MemoryStream(), name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        () => variables.Select(variable => variable.Name), "/project", () => isTerminal, () => isTerminal);

    [Fact]
    public void It_is_for_people_at_a_terminal()
    {
        using var error = new MemoryStream();
        ProgressBar.For(HostOf(error, isTerminal: true), isWanted: true).ShouldNotBeNull();
        ProgressBar.For(HostOf(error, isTerminal: true), isWanted: false).ShouldBeNull();
        ProgressBar.For(HostOf(error, isTerminal: false), isWanted: true).ShouldBeNull();
        ProgressBar.For(HostOf(error, isTerminal: true, ("CI", "true")), isWanted: true).ShouldBeNull();
        ProgressBar.For(HostOf(error, isTerminal: true, ("TERM", "dumb")), isWanted: true).ShouldBeNull();
    }

    [Fact]
    public void It_comes_late_and_leaves_nothing()
    {
        using var error = new MemoryStream();
        var bar = ProgressBar.For(HostOf(error, isTerminal: true), isWanted: true)!;
        bar.Show(1, 4);
        bar.End();
        error.Length.ShouldBe(0);
        Thread.Sleep(510);
        bar.Show(1234, 4936);
        bar.Show(4936, 4936);
        bar.End();
        var shown = Encoding.UTF8.GetString(error.ToArray()).Split("\r\e[K");
        shown[1].ShouldBe("[======                  ] 1,234 of 4,936 files");
        shown[2].ShouldBe("[========================] 4,936 of 4,936 files");
        shown[^1].ShouldBeEmpty();
    }
}
