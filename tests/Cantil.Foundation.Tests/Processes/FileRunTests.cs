using System.Globalization;
using System.Text;
using Cantil.Foundation.Processes;

namespace Cantil.Foundation.Tests.Processes;

public sealed class FileRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void What_files_give_comes_out_in_their_order(int threads)
    {
        var workers = Workers(threads, index => index % 3 == 0 ? null : $"{index} ");
        var run = new FileRun(workers, null);
        run.Run(1000);
        var text = new StringBuilder();
        run.Write(part => text.Append(Encoding.ASCII.GetString(part.Span)));
        text.ToString().ShouldBe(string.Concat(Enumerable.Range(0, 1000).Where(i => i % 3 != 0).Select(i => i.ToString(CultureInfo.InvariantCulture) + " ")));
    }

    [Fact]
    public void What_a_worker_throws_is_thrown_by_the_run_and_the_others_come_to_an_end()
    {
        var taken = 0;
        var workers = Workers(3, index =>
        {
            Interlocked.Increment(ref taken);
            return index == 5 ? throw new InvalidOperationException("five") : null;
        });
        Should.Throw<InvalidOperationException>(() => new FileRun(workers, null).Run(200)).Message.ShouldBe("five");
        taken.ShouldBe(200);
    }

    [Fact]
    public void Workers_forget_before_garbage_is_collected_and_go_on()
    {
        var workers = Workers(2, index => new string('a', 200_000)[..1]);
        var run = new FileRun(workers, null);
        run.Run(400);
        workers.Sum(worker => ((Worker)worker).Forgotten).ShouldBeGreaterThan(0);
        var count = 0;
        run.Write(part => count += part.Length);
        count.ShouldBe(400);
    }

    [Fact]
    public void Progress_ends_before_the_output_begins()
    {
        var progress = new Progress();
        var run = new FileRun(Workers(1, index => "x"), progress);
        run.Run(3);
        progress.HasEnded.ShouldBeFalse();
        run.Write(part => progress.HasEnded.ShouldBeTrue());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Files_are_taken_as_they_are_published_and_the_end_is_waited_for(int threads)
    {
        using var first = new ManualResetEventSlim();
        var run = new FileRun(Workers(threads, index =>
        {
            first.Set();
            return $"{index} ";
        }), null);
        run.Start();
        run.Publish(1);
        first.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue();
        for (var count = 2; count <= 500; count++)
            run.Publish(count);
        run.Finish();
        var text = new StringBuilder();
        run.Write(part => text.Append(Encoding.ASCII.GetString(part.Span)));
        text.ToString().ShouldBe(string.Concat(Enumerable.Range(0, 500).Select(i => i.ToString(CultureInfo.InvariantCulture) + " ")));
    }

    [Fact]
    public void No_files_are_no_problem()
    {
        var run = new FileRun(Workers(FileRun.WorkersFor(0, 8), index => "x"), null);
        run.Run(0);
        run.Write(part => throw new InvalidOperationException());
        FileRun.WorkersFor(0, 8).ShouldBe(1);
        FileRun.WorkersFor(3, 8).ShouldBe(3);
        FileRun.WorkersFor(3, 0).ShouldBe(1);
    }

    private static FileRunWorker[] Workers(int count, Func<int, string?> give) =>
        [.. Enumerable.Range(0, count).Select(_ => new Worker(give))];

    private sealed class Worker(Func<int, string?> give) : FileRunWorker
    {
        public int Forgotten { get; private set; }

        protected override void Take(int index)
        {
            if (give(index) is not { } text)
                return;
            var bytes = Encoding.ASCII.GetBytes(text);
            bytes.CopyTo(Output.GetSpan(bytes.Length));
            Output.Advance(bytes.Length);
        }

        protected override void Forget() => Forgotten++;
    }

    private sealed class Progress : IRunProgress
    {
        public bool HasEnded { get; private set; }

        public void Show(int done, int total) => done.ShouldBeLessThanOrEqualTo(total);

        public void End() => HasEnded = true;
    }
}
