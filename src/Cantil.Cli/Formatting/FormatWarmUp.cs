using Cantil.Formatter;
using Cantil.Linter.Engine;
using Cantil.Syntax;

namespace Cantil.Cli.Formatting;

/// <summary>As <see cref="WarmUp"/>, for the formatter.</summary>
internal static class FormatWarmUp
{
    /// <summary>Starts a thread and does not wait for it.</summary>
    public static void Start() => new Thread(static () => Run(WarmUp.ParseSample())) { IsBackground = true }.Start();

    /// <summary>Formats a tree for nobody.</summary>
    public static void Run(SyntaxTree tree) => PythonFormatter.Format(tree, new FormatOptions(), new FormatBuffers());
}
