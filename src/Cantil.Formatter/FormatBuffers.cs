namespace Cantil.Formatter;

/// <summary>What formatting writes to, kept from file to file; one for each thread that formats.</summary>
public sealed class FormatBuffers
{
    internal byte[] Output = new byte[64 * 1024];
}
