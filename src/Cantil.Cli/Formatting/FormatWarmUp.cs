using Cantil.Formatter;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Formatting;

/// <summary>As <see cref="WarmUp"/>, for the formatter.</summary>
internal static class FormatWarmUp
{
    /// <summary>Starts a thread and does not wait for it.</summary>
    public static void Start() => new Thread(Run) { IsBackground = true }.Start();

    private static void Run() => PythonFormatter.Format(WarmUp.ParseSample(), new FormatOptions(), new FormatBuffers());
}
