using Cantil.Foundation.Processes;

namespace Cantil.Foundation.Tests.Processes;

public sealed class CommandResultTests
{
    private static CommandRequest Shell(string script) => OperatingSystem.IsWindows() ? new("cmd", ["/c", script]) : new("/bin/sh", ["-c", script]);

    [Fact]
    public void A_program_that_is_not_there_is_nothing() => CommandResult.Of(new CommandRequest("/nowhere/at-all", [])).ShouldBeNull();

    [Fact]
    public void Both_outputs_and_the_status_come()
    {
        if (OperatingSystem.IsWindows())
            return;
        var result = CommandResult.Of(Shell("echo out; echo err >&2; cat; exit 3")).ShouldNotBeNull();
        (result.ExitCode, result.Output, result.Error, result.IsSuccess, result.IsTimedOut).ShouldBe((3, "out\n", "err\n", false, false));
    }

    [Fact]
    public void Variables_and_the_directory_are_those_of_the_request()
    {
        if (OperatingSystem.IsWindows())
            return;
        var request = Shell("echo \"$CANTIL_A/$HOME\"; pwd") with { Directory = "/", Variables = [new("CANTIL_A", "x"), new("HOME", null)] };
        CommandResult.Of(request).ShouldNotBeNull().Output.ShouldBe("x/\n/\n");
    }

    [Fact]
    public void What_says_nothing_for_too_long_is_ended()
    {
        if (OperatingSystem.IsWindows())
            return;
        var result = CommandResult.Of(Shell("echo begun; sleep 600") with { Patience = TimeSpan.FromMilliseconds(300) }).ShouldNotBeNull();
        (result.IsTimedOut, result.IsSuccess, result.Output).ShouldBe((true, false, "begun\n"));
    }

    [Fact]
    public void Much_output_does_not_stop_a_program()
    {
        if (OperatingSystem.IsWindows())
            return;
        var result = CommandResult.Of(Shell("i=0; while [ $i -lt 20000 ]; do echo 0123456789; echo 0123456789 >&2; i=$((i+1)); done; echo last >&2")).ShouldNotBeNull();
        result.Output.Length.ShouldBe(220_000);
        result.Error.ShouldEndWith("last\n");
        result.Error.Length.ShouldBeLessThan(100_000);
    }
}
