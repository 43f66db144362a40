using Cantil.Cli.Hosting;
using Cantil.Foundation.Processes;

namespace Cantil.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var status = Application.Run(arguments, Host.OfProcess());
        // What the runtime was asked to note down it writes on its own way out.
        if (Environment.GetEnvironmentVariable("DOTNET_JitStdOutFile") is null)
            QuickExit.With(status);
        return status;
    }
}
