namespace Cantil.Cli.Hosting;

/// <summary>What is said on standard error.</summary>
internal static class HostMessages
{
    public static void WriteError(this Host host, string sentence, string? help = null)
    {
        Write(host, host.ErrorPalette.Error, "error"u8, sentence);
        if (help is not null)
            Write(host, host.ErrorPalette.Help, "help"u8, help);
    }

    public static void WriteWarning(this Host host, string sentence, string? help = null)
    {
        Write(host, host.ErrorPalette.Warning, "warning"u8, sentence);
        if (help is not null)
            Write(host, host.ErrorPalette.Help, "help"u8, help);
    }

    private static void Write(Host host, ReadOnlySpan<byte> style, ReadOnlySpan<byte> label, string sentence)
    {
        host.Error.Write(style);
        host.Error.Write(label);
        host.Error.Write(host.ErrorPalette.Reset);
        host.Error.Write(": "u8);
        host.Error.WriteLine(sentence);
    }
}
