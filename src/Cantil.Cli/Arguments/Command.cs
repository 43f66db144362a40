using Cantil.Cli.Hosting;

namespace Cantil.Cli.Arguments;

/// <summary>A command: how it is written and what it does.</summary>
internal abstract class Command
{
    public abstract string Name { get; }

    /// <summary>One line for the list of commands.</summary>
    public abstract string Summary { get; }

    /// <summary>What a person should know before the options; may be empty.</summary>
    public virtual string Description => "";

    public abstract Positional? Positional { get; }

    /// <summary>Its own options; <see cref="GlobalOptions.All"/> are allowed too.</summary>
    public abstract IReadOnlyList<Option> Options { get; }

    /// <summary>Does it and gives the exit status.</summary>
    /// <exception cref="UsageException">What was asked for makes no sense.</exception>
    public abstract int Run(ParsedArguments arguments, Host host);
}
