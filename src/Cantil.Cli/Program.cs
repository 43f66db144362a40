using Cantil.Cli.Hosting;

namespace Cantil.Cli;

internal static class Program
{
    private static int Main(string[] arguments) => Application.Run(arguments, Host.OfProcess());
}
