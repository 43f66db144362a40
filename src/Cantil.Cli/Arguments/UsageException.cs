namespace Cantil.Cli.Arguments;

/// <summary>The command line cannot be carried out as it is written: one sentence, and what to do about it.</summary>
internal sealed class UsageException(string message, string? help = null) : Exception(message)
{
    public string? Help { get; } = help;
}
