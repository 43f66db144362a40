namespace Cantil.Cli.Hosting;

/// <summary>The escape sequences of the styles, or nothing where colours are off.</summary>
internal sealed class Palette
{
    public static readonly Palette None = new(false);

    public static readonly Palette Ansi = new(true);

    private readonly bool _on;

    private Palette(bool on) => _on = on;

    public bool IsOn => _on;

    public ReadOnlySpan<byte> Reset => Choose("\e[0m"u8);

    public ReadOnlySpan<byte> Bold => Choose("\e[1m"u8);

    /// <summary>Names of codes, what is wrong.</summary>
    public ReadOnlySpan<byte> Error => Choose("\e[1;91m"u8);

    public ReadOnlySpan<byte> Warning => Choose("\e[1;93m"u8);

    /// <summary>Advice.</summary>
    public ReadOnlySpan<byte> Help => Choose("\e[1;96m"u8);

    /// <summary>Line numbers and bars of a frame.</summary>
    public ReadOnlySpan<byte> Frame => Choose("\e[1;94m"u8);

    /// <summary>Punctuation in places.</summary>
    public ReadOnlySpan<byte> Separator => Choose("\e[36m"u8);

    /// <summary>Lines that a change takes away.</summary>
    public ReadOnlySpan<byte> Deleted => Choose("\e[31m"u8);

    /// <summary>Lines that a change brings.</summary>
    public ReadOnlySpan<byte> Inserted => Choose("\e[32m"u8);

    private ReadOnlySpan<byte> Choose(ReadOnlySpan<byte> sequence) => _on ? sequence : default;
}
