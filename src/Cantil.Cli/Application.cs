using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;

namespace Cantil.Cli;

/// <summary>From the command line to the exit status.</summary>
internal static class Application
{
    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        var verbosity = 0;
        try
        {
            var parsed = ArgumentParser.Parse(arguments);
            verbosity = parsed.Count(GlobalOptions.Verbose);
            host.ChooseColors(parsed.Value(GlobalOptions.Color));
            if (parsed.Value(GlobalOptions.Directory) is { } directory)
                host.ChangeDirectory(directory);
            var status = Run(parsed, host);
            host.Out.Flush();
            return status;
        }
        catch (UsageException failure)
        {
            ChooseColorsFrom(arguments, host);
            host.WriteError(failure.Message, failure.Help);
            return ExitStatus.Failure;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.WriteError(failure.Message);
            WriteTrace(failure, verbosity, host);
            return ExitStatus.Failure;
        }
#pragma warning disable CA1031 // The last line of defence: whatever happened, a person gets a sentence and an exit status.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            host.WriteError(
                $"Cantil failed and should not have: {failure.GetType().Name}: {failure.Message}",
                verbosity < 2 ? "`-vv` shows where; please report it with that." : null);
            WriteTrace(failure, verbosity, host);
            return ExitStatus.Failure;
        }
        finally
        {
            host.Error.Flush();
        }
    }

    private static int Run(ParsedArguments parsed, Host host)
    {
        if (parsed.IsGiven(GlobalOptions.Version))
        {
            host.Out.WriteLine($"cantil {ProductVersion.Text}");
            return ExitStatus.Success;
        }
        if (parsed.IsGiven(GlobalOptions.Help))
        {
            HelpPage.Write(parsed.Command, host.Out, host.OutPalette);
            return ExitStatus.Success;
        }
        if (parsed.Command is { } command)
            return command.Run(parsed, host);
        HelpPage.Write(null, host.Error, host.ErrorPalette);
        return ExitStatus.Failure;
    }

    private static void WriteTrace(Exception failure, int verbosity, Host host)
    {
        if (verbosity >= 2)
            host.Error.WriteLine(failure.ToString());
    }

    /// <summary>Where the command line could not be read, its wish for colours is still heard.</summary>
    private static void ChooseColorsFrom(IReadOnlyList<string> arguments, Host host)
    {
        string? when = null;
        for (var i = 0; i < arguments.Count; i++)
            if (arguments[i].StartsWith("--color=", StringComparison.Ordinal))
                when = arguments[i]["--color=".Length..];
            else if (arguments[i] == "--color" && i + 1 < arguments.Count)
                when = arguments[i + 1];
        host.ChooseColors(when);
    }
}
