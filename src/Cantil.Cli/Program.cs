using Cantil.Cli.Hosting;
using Cantil.Foundation.Processes;

namespace Cantil.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var status = Application.Run(arguments, Host.OfProcess());
        QuickExit.With(status);
        return status;
    }
}
