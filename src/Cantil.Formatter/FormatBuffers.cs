using Cantil.Formatter.Layout;
using Cantil.Formatter.Nodes;

namespace Cantil.Formatter;

/// <summary>What formatting works with, kept from file to file; one for each thread that formats.</summary>
public sealed class FormatBuffers
{
    internal NodePrinter Nodes { get; } = new();

    internal TapePrinter Printer { get; } = new();
}
